package org.headwaters.commitments;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;

/** One promise's annual review: read by its partners, its coach and the backbone, and by nobody else. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class YearDesk {
    @Inject
    CommitmentDoor door;

    @Inject
    Courses courses;

    @Inject
    Seasons seasons;

    @Inject
    YearDrafts drafts;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param year null or 0 for the latest that this promise was asked in */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public YearShown review(String reference, Integer year) {
        var promise = door.helped(reference);
        var all = seasons.ofPromise(promise);
        var review = all.stream()
                .filter(one -> year == null || year == 0 || one.getSeason().getYear() == year)
                .findFirst()
                .orElseThrow(() -> new NotFound("review"));
        var before = YearDrafts.before(all, review);
        var as = door.as(promise);
        if (as != Seat.PARTNER && review.getSentAt() == null) {
            throw new NotFound("review"); // what is still being written is its partner's alone
        }
        return shown(promise, review, before, as);
    }

    private YearShown shown(Commitment promise, AnnualReview review, AnnualReview before, Seat as) {
        var season = review.getSeason();
        var since = YearDrafts.since(review, before);
        var draft = drafts.of(promise, review, since);
        var told = courses.reports(promise);
        var cards = directory.cards(promise.owners());
        return new YearShown(
                promise.getReference(),
                promise.getTitle(),
                season.getYear(),
                review.getVersion(),
                review.getState(),
                season.getClosesOn(),
                promise.getUnit(),
                promise.getBaseline(),
                told.stream()
                        .filter(report -> report.getToldDay().isBefore(since))
                        .findFirst()
                        .map(ProgressReport::getActual)
                        .orElse(promise.getBaseline()),
                told.isEmpty() ? promise.getActual() : told.get(0).getActual(),
                promise.getTarget(),
                review.getSentAt() == null ? draft.answers() : review.answers(),
                draft.sources(),
                last(before),
                review.end(),
                review.getSeconds(),
                usualMinutes(season),
                promise.owners().stream()
                        .map(cards::get)
                        .map(OrganisationCard::name)
                        .collect(Collectors.joining(", ")),
                as == Seat.PARTNER && review.takesAnswers(door.today()),
                as == Seat.STAFF && caller.is(OFFICER) && review.getState() == YearState.SENT,
                as == Seat.STAFF ? grouped(season, review) : List.of(),
                draft.fields(),
                clock.instant());
    }

    private static YearShown.Last last(AnnualReview before) {
        if (before == null) {
            return null;
        }
        var end = before.end();
        return new YearShown.Last(
                before.getSeason().getYear(),
                before.answers().better(),
                end == null ? null : end.reply(),
                end == null ? null : end.support(),
                end == null ? null : end.words());
    }

    /** None once partners were told how many said what. */
    private List<YearShown.Grouped> grouped(Season season, AnnualReview review) {
        if (season.getState() == SeasonState.PUBLISHED) {
            return List.of();
        }
        return seasons.themes(season).stream()
                .map(theme ->
                        new YearShown.Grouped(theme.getId(), theme.getKind(), theme.getWords(), theme.isSaidIn(review)))
                .toList();
    }

    /** Of the season before, so that nobody is measured while answering. */
    private Integer usualMinutes(Season season) {
        return seasons.byYear(season.getYear() - 1)
                .map(last -> seasons.seconds(last).stream().sorted().toList())
                .filter(seconds -> seconds.size() >= 5)
                .map(seconds -> Math.max(1, Math.round(seconds.get(seconds.size() / 2) / 60f)))
                .orElse(null);
    }
}
