package org.headwaters.commitments;

import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.PersonCard;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonNames;
import org.headwaters.reviews.KeptAway;
import org.headwaters.reviews.Reviews;

/** The season of annual reviews as staff run it, and its summary as everybody in the network reads it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SeasonDesk {
    private static final int MOST = 25;

    @Inject
    Seasons seasons;

    @Inject
    Courses courses;

    @Inject
    YearCount counts;

    @Inject
    CommitmentDoor door;

    @Inject
    Reviews engine;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    /**
     * What was counted is counted of all; of the promises that the reader must keep away from none is listed.
     *
     * @param year null or 0 for the season that runs, else the latest
     */
    @RolesAllowed({OFFICER, APPROVER})
    public SeasonShown season(Integer year) {
        var all = seasons.all();
        var season = chosen(all, year);
        var years = all.stream().map(Season::getYear).toList();
        var away = engine.keptAway(caller.person(), Commitment.KIND);
        var toCheck = toCheck(away);
        var proposed = proposed(away);
        if (season.isEmpty()) {
            return new SeasonShown(
                    null, years, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, toCheck,
                    proposed);
        }
        var it = season.get();
        var reviews = seasons.reviews(it, away);
        var owners = reviews.stream()
                .map(review -> review.getCommitment().organisation())
                .collect(toSet());
        var cards = directory.cards(owners);
        var people = directory.peopleOf(owners, day.today());
        var counted = counts.of(it);
        return new SeasonShown(
                new SeasonShown.Chosen(
                        it.getYear(),
                        it.getVersion(),
                        it.getOpensOn(),
                        it.getClosesOn(),
                        it.getState(),
                        day.today().equals(it.getRemindedOn()),
                        counted.asked(),
                        counted.answered()),
                years,
                lines(reviews, YearState.OPEN, cards, people),
                lines(reviews, YearState.SENT, cards, people),
                lines(reviews, YearState.CLOSED, cards, people),
                lines(reviews, YearState.MISSED, cards, people),
                themes(it, ThemeKind.HARD),
                themes(it, ThemeKind.BETTER),
                it.getState() == SeasonState.PUBLISHED
                        ? null
                        : seasons.unmarked(it, away).orElse(null),
                toCheck,
                proposed);
    }

    /** The latest year that was told to all of the network, null for everybody else and before the first. */
    @PermitAll
    public Integer latestTold() {
        return door.isOfNetwork() ? seasons.latestTold().map(Season::getYear).orElse(null) : null;
    }

    /**
     * NotFound for whoever is only on the way in.
     *
     * @param year null or 0 for the latest that was published; staff see one before it is
     */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public SummaryShown summary(Integer year) {
        if (!door.isOfNetwork()) {
            throw new NotFound("season");
        }
        var all = seasons.all();
        var staff = caller.is(OFFICER) || caller.is(APPROVER);
        var season = all.stream()
                .filter(one -> one.getPublishedAt() != null || staff && year != null && one.getYear() == year)
                .filter(one -> year == null || year == 0 || one.getYear() == year)
                .findFirst()
                .orElseThrow(() -> new NotFound("season"));
        var before = all.stream()
                .filter(one -> one.getYear() < season.getYear())
                .findFirst()
                .map(Season::counts)
                .orElse(null);
        return new SummaryShown(
                season.getYear(),
                season.getPublishedAt(),
                season.getPublishedAt() == null ? counts.of(season) : season.counts(),
                before,
                byWeight(themes(season, ThemeKind.BETTER)),
                byWeight(themes(season, ThemeKind.HARD)),
                all.stream()
                        .filter(one -> one.getPublishedAt() != null)
                        .map(Season::getYear)
                        .toList());
    }

    private static Optional<Season> chosen(List<Season> all, Integer year) {
        if (year != null && year != 0) {
            return Optional.of(all.stream()
                    .filter(one -> one.getYear() == year)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("season")));
        }
        return all.stream()
                .filter(one -> one.getState() == SeasonState.OPEN)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private List<SeasonShown.Line> lines(
            List<AnnualReview> reviews,
            YearState state,
            Map<OrganisationId, OrganisationCard> cards,
            Map<OrganisationId, List<PersonCard>> people) {
        var alphabet = Collator.getInstance(caller.locale());
        return reviews.stream()
                .filter(review -> review.getState() == state)
                .map(review -> new SeasonShown.Line(
                        review.getCommitment().getReference(),
                        review.getCommitment().getTitle(),
                        cards.get(review.getCommitment().organisation()),
                        people.getOrDefault(review.getCommitment().organisation(), List.of()).stream()
                                .findFirst()
                                .map(PersonCard::name)
                                .orElse(""),
                        review.getSentAt()))
                .sorted(Comparator.comparing(
                                (SeasonShown.Line line) -> line.partner().name(), alphabet)
                        .thenComparing(SeasonShown.Line::reference))
                .toList();
    }

    /** In the order in which they were named. */
    private List<SeasonShown.Theme> themes(Season season, ThemeKind kind) {
        var themes = seasons.themes(season).stream()
                .filter(theme -> theme.getKind() == kind)
                .toList();
        var partners = themes.isEmpty() ? Map.<Long, Long>of() : seasons.partnersByTheme(season);
        var answering = names.namesOf(themes.stream()
                .map(SeasonTheme::changeBy)
                .filter(Objects::nonNull)
                .collect(toSet()));
        return themes.stream()
                .map(theme -> new SeasonShown.Theme(
                        theme.getId(),
                        theme.getVersion(),
                        theme.getWords(),
                        theme.partners(partners.getOrDefault(theme.getId(), 0L)),
                        theme.getChangeWords(),
                        theme.getChanged(),
                        theme.getChangeWhen(),
                        theme.changeBy() == null ? null : answering.getOrDefault(theme.changeBy(), "")))
                .toList();
    }

    /** What more partners said comes earlier: themes may be weighed, partners may not. */
    private static List<SeasonShown.Theme> byWeight(List<SeasonShown.Theme> themes) {
        return themes.stream()
                .sorted(Comparator.comparingLong(SeasonShown.Theme::partners)
                        .reversed()
                        .thenComparing(SeasonShown.Theme::id))
                .toList();
    }

    private List<SeasonShown.Promise> toCheck(KeptAway away) {
        var promises = courses.toCheck(away, MOST);
        var last = courses.lastOf(promises);
        return named(promises, last, promise -> last.get(promise.getId()).getToldAt());
    }

    private List<SeasonShown.Promise> proposed(KeptAway away) {
        var proposed = new LinkedHashMap<Commitment, Instant>();
        courses.proposed(away, MOST).forEach(one -> proposed.put(one.getCommitment(), one.getProposedAt()));
        return named(proposed.keySet(), courses.lastOf(proposed.keySet()), proposed::get);
    }

    private List<SeasonShown.Promise> named(
            Collection<Commitment> promises, Map<Long, ProgressReport> last, Function<Commitment, Instant> since) {
        var cards =
                directory.cards(promises.stream().map(Commitment::organisation).toList());
        return promises.stream()
                .map(promise -> new SeasonShown.Promise(
                        promise.getReference(),
                        promise.getTitle(),
                        cards.get(promise.organisation()).name(),
                        last.containsKey(promise.getId())
                                ? last.get(promise.getId()).getActual()
                                : promise.getActual(),
                        promise.getUnit(),
                        since.apply(promise)))
                .toList();
    }
}
