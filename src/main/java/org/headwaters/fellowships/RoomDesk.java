package org.headwaters.fellowships;

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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headwaters.challenges.CauseNames;
import org.headwaters.network.Directory;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.HistoryRow;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.OneThread;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;

/** A team's room, for whoever reads its gates. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RoomDesk {
    @Inject
    TeamDoor door;

    @Inject
    TeamGates gates;

    @Inject
    EvidenceCount evidence;

    @Inject
    EvidenceReader reader;

    @Inject
    RoomStory story;

    @Inject
    CauseNames causes;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    OneThread thread;

    @Inject
    Caller caller;

    @Inject
    History history;

    @Inject
    Clock clock;

    /** NotFound also for a team that has no gates yet. */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public RoomShown room(String reference) {
        var team = door.read(reference, TeamSeat.FELLOW, TeamSeat.PARTNER, TeamSeat.COACH, TeamSeat.STAFF);
        var all = gates.of(team);
        if (all.isEmpty()) {
            throw new NotFound(Team.KIND);
        }
        var steps = GateStep.all(all, clock.instant());
        var now = steps.stream().filter(GateStep::now).findFirst().orElse(null);
        var counted = now == null ? null : evidence.of(team, now.kind());
        var trail = trail(team);
        var after = new AfterDays(team.getCohort());
        var seat = door.as(team);
        var fellow = seat == TeamSeat.FELLOW;
        var known = known(team, trail);
        return new RoomShown(
                team.getReference(),
                team.getTitle(),
                team.getCohort().getReference(),
                cause(team),
                partners(team),
                team.getMembers().stream()
                        .map(one -> new RoomShown.Fellow(known.getOrDefault(one.getPerson(), ""), one.getRole()))
                        .toList(),
                team.getCoach() == null ? null : known.get(team.getCoach()),
                steps,
                counted,
                counted != null && counted.isComplete(),
                team.getStage() == TeamStage.PLACED && fellow,
                seat != TeamSeat.PARTNER,
                team.getCohort().getEnds(),
                fellow && team.isInCohort() && after.isOpen(clock.instant()),
                team.isInCohort() && !after.today(clock.instant()).isBefore(after.opens()),
                story.of(team, steps),
                reader.papers(team),
                trail.stream().map(row -> trace(row, known)).toList(),
                team.getLearned(),
                thread.onPageOf(team.subject(), caller));
    }

    private RoomShown.Cause cause(Team team) {
        return causes.idOf(team.getCohort().getCause())
                .flatMap(id -> causes.of(List.of(id)).stream().findFirst())
                .map(one -> new RoomShown.Cause(one.title(), one.link()))
                .orElse(null);
    }

    private List<String> partners(Team team) {
        var order =
                team.getPartners().stream().map(TeamPartner::getOrganisation).toList();
        var cards = directory.cards(order);
        return order.stream().map(one -> cards.get(one).name()).toList();
    }

    /** The moves at its gates, the newest first. */
    private List<HistoryRow.Shown> trail(Team team) {
        var rows = history.of(team.subject()).stream()
                .filter(row -> GateDeed.read(row.move()).isPresent())
                .collect(Collectors.toList());
        Collections.reverse(rows);
        return rows;
    }

    private Map<PersonId, String> known(Team team, List<HistoryRow.Shown> trail) {
        var people = Stream.of(
                        team.getMembers().stream().map(TeamMember::getPerson),
                        Stream.ofNullable(team.getCoach()),
                        trail.stream().map(HistoryRow.Shown::who).filter(who -> who != null))
                .flatMap(one -> one)
                .collect(Collectors.toSet());
        return people.isEmpty() ? Map.of() : names.namesOf(people);
    }

    private static RoomShown.Trace trace(HistoryRow.Shown row, Map<PersonId, String> known) {
        var deed = GateDeed.read(row.move()).orElseThrow();
        return new RoomShown.Trace(
                row.at(),
                row.who() == null ? "" : known.getOrDefault(row.who(), ""),
                deed.gate(),
                deed.move(),
                row.reason());
    }
}
