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
import java.time.LocalDate;
import java.util.List;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;

/** One gate of a team, for its fellows, the people of its partners, its coach and staff without a conflict of interest. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GateDesk {
    @Inject
    TeamDoor door;

    @Inject
    TeamGates gates;

    @Inject
    EvidenceCount evidence;

    @Inject
    EvidenceReader reader;

    @Inject
    PitchAnswers answers;

    @Inject
    EvidenceDrafts drafts;

    @Inject
    PersonNames names;

    @Inject
    Clock clock;

    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public GateShown gate(String reference, GateKind kind) {
        var team = door.read(reference, TeamSeat.FELLOW, TeamSeat.PARTNER, TeamSeat.COACH, TeamSeat.STAFF);
        var all = gates.of(team);
        var gate = gates.get(team, kind);
        var counted = evidence.of(team, kind);
        var may = may(team, gate, all, counted);
        return new GateShown(
                team.getReference(),
                team.getTitle(),
                team.getCohort().getTitle(),
                team.getCohort().getCurrency(),
                kind,
                gate.getStage(),
                gate.getVersion(),
                gate.getDue(),
                gate.isLateAt(clock.instant()),
                LocalDate.ofInstant(clock.instant(), team.getCohort().getZone()),
                gate.getWords(),
                name(gate.getDecidedBy()),
                gate.getDecidedAt(),
                name(gate.getSubmittedBy()),
                gate.getSubmittedAt(),
                team.getCohort().getLeast().insights(),
                counted,
                reader.of(team, kind),
                may.write() ? drafts.shown(team, door.act(Who.FELLOW).who()) : List.of(),
                GateStep.all(all, clock.instant()),
                grant(team, kind),
                may);
    }

    private GateShown.May may(Team team, TeamGate gate, List<TeamGate> all, GateEvidence counted) {
        var placed = team.getStage() == TeamStage.PLACED;
        var fellow = placed && door.as(team) == TeamSeat.FELLOW;
        var judge = team.isInCohort() ? door.judgeOf(team) : null;
        var inTurn = all.stream().allMatch(one -> one.getKind().compareTo(gate.getKind()) >= 0 || one.isPassed());
        return new GateShown.May(
                fellow && gate.isWritable(),
                fellow && gate.offers(GateMove.HAND_IN, Who.FELLOW) && inTurn && counted.isComplete(),
                !inTurn,
                fellow && gate.offers(GateMove.TAKE_BACK, Who.FELLOW),
                judge != null && gate.offers(GateMove.PASS, judge),
                placed && judge != null && gate.offers(GateMove.ASK_MORE, judge));
    }

    /** Only the last gate leads to one; a coach does not read it in the room of grants. */
    private String grant(Team team, GateKind kind) {
        if (kind != GateKind.FUNDING || door.as(team) == TeamSeat.COACH) {
            return null;
        }
        return answers.of(team).map(PitchAnswer::getApplication).orElse(null);
    }

    private String name(PersonId person) {
        return person == null ? null : names.nameOf(person);
    }
}
