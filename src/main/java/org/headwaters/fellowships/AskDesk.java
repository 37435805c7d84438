package org.headwaters.fellowships;

import static java.util.stream.Collectors.toMap;
import static org.headwaters.fellowships.TeamSeat.COACH;
import static org.headwaters.fellowships.TeamSeat.FELLOW;
import static org.headwaters.fellowships.TeamSeat.PARTNER;
import static org.headwaters.fellowships.TeamSeat.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Roles;

/** Whom a team asked for feedback, where that stands, and what was said. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AskDesk {
    private static final Set<AskState> WAITS = EnumSet.of(AskState.ASKED, AskState.OPENED, AskState.EXPIRED);

    @Inject
    AskDoor door;

    @Inject
    TeamDoor teams;

    @Inject
    Asks asks;

    @Inject
    EvidenceRows evidence;

    @Inject
    FeedbackQuestions questions;

    @Inject
    Cohorts cohorts;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed({Roles.PARTNER, Roles.REVIEWER, Roles.OFFICER, Roles.APPROVER})
    public AsksShown asks(String reference) {
        var team = door.read(reference);
        var seat = door.seat(team);
        var mayAsk = mayAsk(team, seat);
        var today = LocalDate.ofInstant(clock.instant(), team.getCohort().getZone());
        var last = today.plusDays(NewAsk.MOST_DAYS);
        var ends = team.getCohort().getEnds();
        var prototypes = evidence.every(team, Prototype.class);
        var about = prototypes.stream().collect(toMap(Prototype::getId, Prototype::getWhat));
        return new AsksShown(
                team.getReference(),
                team.getTitle(),
                team.getCohort().getTitle(),
                team.getCohort().getReference(),
                seat,
                mayAsk,
                prototypes.stream()
                        .filter(one -> !one.isRemoved())
                        .map(one -> new AsksShown.Choice(one.getId(), one.getWhat()))
                        .toList(),
                mayAsk.isEmpty() ? List.of() : experts(team),
                today,
                last.isBefore(ends) ? last : ends,
                asks.of(team).stream().map(ask -> row(ask, about, seat, mayAsk)).toList(),
                said(team, seat));
    }

    /** What was said to a team, for whoever reads its room. */
    @RolesAllowed({Roles.PARTNER, Roles.REVIEWER, Roles.OFFICER, Roles.APPROVER})
    public PointsShown said(String reference) {
        var team = teams.read(reference, FELLOW, PARTNER, COACH, STAFF);
        return said(team, teams.as(team));
    }

    /** What everybody is asked in a cohort. */
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    public QuestionsShown questions(String cohort) {
        var found = cohorts.get(cohort);
        return new QuestionsShown(
                found.getReference(),
                found.getTitle(),
                found.stateAt(clock.instant()) == CohortState.PLANNED,
                questions.of(found).stream().map(FeedbackQuestion::getWording).toList());
    }

    /** @param open whether they may still be changed */
    public record QuestionsShown(String reference, String title, boolean open, List<String> wordings) {}

    private Set<FeedbackFrom> mayAsk(Team team, TeamSeat seat) {
        if (seat == STAFF || !door.isOpen(team)) {
            return Set.of();
        }
        return seat == FELLOW ? EnumSet.allOf(FeedbackFrom.class) : EnumSet.of(FeedbackFrom.EXPERT);
    }

    private List<AsksShown.Choice> experts(Team team) {
        var people = team.getCohort().getGuides().stream()
                .filter(guide -> guide.getRole() == CohortGuide.Role.EXPERT)
                .map(CohortGuide::getPerson)
                .toList();
        return names.namesOf(people).entrySet().stream()
                .map(one -> new AsksShown.Choice(one.getKey().value(), one.getValue()))
                .sorted(Comparator.comparing(AsksShown.Choice::name, Collator.getInstance(caller.locale())))
                .toList();
    }

    private AsksShown.Row row(FeedbackAsk ask, Map<Long, String> about, TeamSeat seat, Set<FeedbackFrom> mayAsk) {
        var state = ask.stateAt(clock.instant());
        return new AsksShown.Row(
                ask.getId(),
                ask.getOf(),
                ask.getCalled(),
                about.get(ask.getPrototype()),
                state,
                ask.getAskedAt(),
                ask.lastSecond(),
                ask.isReachable(),
                mayAsk.contains(ask.getOf()) && WAITS.contains(state),
                seat == STAFF && state == AskState.ANSWERED);
    }

    private PointsShown said(Team team, TeamSeat seat) {
        var mayReply = seat == FELLOW && door.isAnswering(team);
        var passed = door.isPassed(team);
        return new PointsShown(
                team.getReference(),
                mayReply,
                asks.pointsOf(team).stream()
                        .map(point -> point(point, mayReply && !(passed && point.getReply() != null)))
                        .toList());
    }

    private static PointsShown.Point point(FeedbackPoint point, boolean mayReply) {
        var ask = point.getAsk();
        return new PointsShown.Point(
                point.getId(),
                point.getVersion(),
                shownAs(ask),
                ask.getOf(),
                point.getQuestion(),
                point.getContent(),
                point.getReply(),
                point.getWhy(),
                mayReply);
    }

    /** As the person chose. */
    private static String shownAs(FeedbackAsk ask) {
        if (ask.getShownAs() == ShownAs.NAMED) {
            return ask.getOwnName();
        }
        return ask.getOf() == FeedbackFrom.END_USER ? ask.getCalled() : null;
    }
}
