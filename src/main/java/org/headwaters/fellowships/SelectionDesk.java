package org.headwaters.fellowships;

import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonNames;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewState;
import org.headwaters.reviews.Reviews;

/** The teams of a cohort as they are read, chosen and told, for staff of whom nothing stands between them and the team. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SelectionDesk {
    /** What gives hope of a place: too late once the cohort has begun. */
    private static final Set<TeamMove> PROMISES = EnumSet.of(TeamMove.SELECT, TeamMove.RESERVE);

    @Inject
    TeamDoor door;

    @Inject
    TeamCase cases;

    @Inject
    TeamText text;

    @Inject
    Cohorts cohorts;

    @Inject
    Teams teams;

    @Inject
    WaitingLists lists;

    @Inject
    TeamLetters letters;

    @Inject
    Reviews reviews;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param stage only those that stand so, null for all
     * @param open reference of the team whose letter is to be read, null for the first
     */
    @RolesAllowed({OFFICER, APPROVER})
    public SelectScreen select(String reference, TeamStage stage, String open) {
        var cohort = cohorts.get(reference);
        var against = reviews.against(caller.person());
        var all = teams.handedIn(cohort).stream()
                .filter(team -> against.isClear(cases.bare(team)))
                .toList();
        var rows = rows(all);
        var counts = all.stream()
                .collect(Collectors.groupingBy(
                        Team::getStage, () -> new EnumMap<>(TeamStage.class), summingInt(team -> 1)));
        return new SelectScreen(
                cohort.getReference(),
                cohort.getTitle(),
                cohort.getPlaces(),
                cohort.getBegins(),
                Places.hasBegun(cohort, clock.instant()),
                rows.stream()
                        .filter(row -> stage == null || row.stage() == stage)
                        .toList(),
                counts,
                balance(all),
                letter(all, open),
                caller.is(OFFICER));
    }

    private List<SelectScreen.Row> rows(List<Team> all) {
        var references = all.stream().map(Team::getReference).toList();
        var read = reviews.of(Team.KIND, references);
        var means = reviews.means(Team.KIND, references);
        var cards = directory.cards(partners(all));
        var line = line(all);
        return all.stream()
                .map(team -> {
                    var states = read.getOrDefault(team.getReference(), List.of());
                    return new SelectScreen.Row(
                            team.getReference(),
                            team.getTitle(),
                            team.getPartners().stream()
                                    .map(partner -> cards.get(partner.getOrganisation()))
                                    .map(OrganisationCard::shortName)
                                    .toList(),
                            team.getMembers().size(),
                            team.getStage(),
                            TeamLetters.isUntold(team),
                            count(states, one -> one.isOpen() || one == ReviewStage.SUBMITTED),
                            count(states, one -> one == ReviewStage.SUBMITTED),
                            isReading(states) ? null : means.get(team.getReference()),
                            line.get(team.getReference()),
                            team.getVersion());
                })
                .toList();
    }

    /** Where each stands among those that wait or are to wait. */
    private static Map<String, Integer> line(List<Team> all) {
        var waiting = all.stream()
                .filter(team -> team.getStage() == TeamStage.WAITING || team.getStage() == TeamStage.RESERVED)
                .filter(team -> team.getWaitingPlace() != null)
                .sorted(Comparator.comparing(Team::getWaitingPlace))
                .map(Team::getReference)
                .toList();
        return waiting.stream().collect(toMap(Function.identity(), one -> waiting.indexOf(one) + 1));
    }

    private Balance balance(List<Team> all) {
        var organisations = partners(all);
        var sectors = directory.sectorsOf(organisations);
        var cards = directory.cards(organisations);
        return Balance.of(all.stream()
                .filter(team -> team.getStage() != TeamStage.WITHDRAWN)
                .map(team -> new Balance.Kinds(
                        TeamStage.CHOSEN.contains(team.getStage()),
                        kinds(team, sectors::get),
                        kinds(team, one -> cards.get(one).place()),
                        team.getMembers().size()))
                .toList());
    }

    private static Set<String> kinds(Team team, Function<OrganisationId, String> kind) {
        return team.getPartners().stream()
                .map(TeamPartner::getOrganisation)
                .map(kind)
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .collect(toSet());
    }

    private TeamLetter letter(List<Team> all, String open) {
        var untold = all.stream()
                .filter(TeamLetters::isUntold)
                .sorted(Comparator.comparing(Team::getStage))
                .toList();
        return untold.stream()
                .filter(team -> team.getReference().equals(open))
                .findFirst()
                .or(() -> untold.stream().findFirst())
                .map(letters::to)
                .orElse(null);
    }

    /** @param words of a reader's name, null for all */
    @RolesAllowed({OFFICER, APPROVER})
    public ChooseScreen choose(String reference, String words) {
        var team = door.read(reference, TeamSeat.STAFF);
        if (team.getSubmittedAt() == null) {
            throw new NotFound(Team.KIND);
        }
        var me = caller.person();
        var read = cases.bare(team);
        var cohort = team.getCohort();
        var reading = team.getStage() == TeamStage.IN_REVIEW;
        var choosing = reading && caller.is(OFFICER);
        var states = reviews.of(team.subject());
        var planned = lists.planned(cohort);
        return new ChooseScreen(
                reference,
                team.getTitle(),
                cohort.getReference(),
                cohort.getTitle(),
                cohort.getPlaces(),
                chosen(cohort),
                team.getPartners().stream()
                        .map(partner -> directory.card(partner.getOrganisation()))
                        .toList(),
                team.getMembers().size(),
                team.getStage(),
                team.getToldAt() != null,
                team.getVersion(),
                text.sections(team),
                offers(team),
                reading && caller.is(APPROVER) ? hindrance(team, states) : null,
                reviews.assigned(me, read),
                choosing,
                choosing ? reviews.candidates(read, words) : List.of(),
                reviews.resultsFor(me, read).orElse(null),
                team.getDecidedBy() == null ? null : names.nameOf(team.getDecidedBy()),
                team.getDecidedWhy(),
                lists.of(cohort).size() + (planned.contains(team) ? planned.indexOf(team) : planned.size()) + 1,
                caller.is(APPROVER) && planned.indexOf(team) > 0);
    }

    /** Without those that the reader keeps away from: the number would tell what was decided about them. */
    private int chosen(Cohort cohort) {
        var against = reviews.against(caller.person());
        return (int) teams.handedIn(cohort).stream()
                .filter(team -> TeamStage.CHOSEN.contains(team.getStage()) && against.isClear(cases.bare(team)))
                .count();
    }

    private Set<TeamMove> offers(Team team) {
        var offers = EnumSet.noneOf(TeamMove.class);
        var begun = Places.hasBegun(team.getCohort(), clock.instant());
        for (var move :
                EnumSet.of(TeamMove.TAKE_UP, TeamMove.SELECT, TeamMove.RESERVE, TeamMove.DECLINE, TeamMove.CORRECT)) {
            if (move.mayStartFrom(team.getStage())
                    && !(begun && PROMISES.contains(move))
                    && move.who().stream().anyMatch(who -> who.role() != null && caller.is(who.role()))) {
                offers.add(move);
            }
        }
        return offers;
    }

    private String hindrance(Team team, List<ReviewState> states) {
        if (caller.person().equals(team.getTakenUpBy())) {
            return "fellowships.refused.sameHands";
        }
        if (states.stream().anyMatch(one -> one.reviewer().equals(caller.person()) && counts(one.stage()))) {
            return "fellowships.refused.readIt";
        }
        if (count(states, one -> one == ReviewStage.SUBMITTED) < Team.READERS) {
            return "fellowships.choose.notReadYet";
        }
        return reviews.readFromOutside(states, cases.bare(team)) < Team.READERS
                ? "fellowships.choose.closeSince"
                : null;
    }

    private boolean isReading(List<ReviewState> states) {
        return states.stream()
                .anyMatch(one ->
                        one.reviewer().equals(caller.person()) && one.stage().isOpen());
    }

    private static boolean counts(ReviewStage stage) {
        return stage.isOpen() || stage == ReviewStage.SUBMITTED;
    }

    private static int count(List<ReviewState> states, Predicate<ReviewStage> stage) {
        return (int) states.stream().map(ReviewState::stage).filter(stage).count();
    }

    private static Set<OrganisationId> partners(List<Team> all) {
        return all.stream()
                .flatMap(team -> team.getPartners().stream())
                .map(TeamPartner::getOrganisation)
                .collect(toSet());
    }
}
