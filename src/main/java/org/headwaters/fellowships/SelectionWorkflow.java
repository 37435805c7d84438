package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.audit.Audit;
import org.headwaters.reviews.ReviewId;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.Reviews;

/**
 * Has the teams of a cohort read and decides about them. An officer takes them up and asks readers, an approver who did
 * neither and has not read decides, and an officer tells. Staff with a conflict of interest do not find the team.
 */
@Stateless
public class SelectionWorkflow {
    private static final Duration TO_READ = Duration.ofDays(14);

    @Inject
    TeamDoor door;

    @Inject
    Cohorts cohorts;

    @Inject
    Teams teams;

    @Inject
    Places places;

    @Inject
    WaitingLists lists;

    @Inject
    TeamLetters letters;

    @Inject
    TeamPost post;

    @Inject
    TeamCase cases;

    @Inject
    Reviews reviews;

    @Inject
    Audit audit;

    @Inject
    Event<TeamEvent> events;

    /** TAKE_UP for all of these, or for none of them. */
    @RolesAllowed(OFFICER)
    public int takeUp(Collection<String> references) {
        var chosen = new TreeSet<>(references);
        if (chosen.isEmpty()) {
            throw new Refusal("fellowships.refused.chooseTeams");
        }
        for (var reference : chosen) {
            var team = door.hold(reference, TeamSeat.STAFF);
            events.fire(team.takeUp(door.act(Who.OFFICER)));
        }
        return chosen.size();
    }

    /** Asks somebody from outside to read it. */
    @RolesAllowed(OFFICER)
    public void ask(String reference, PersonId reader) {
        var team = door.hold(reference, TeamSeat.STAFF);
        if (team.getStage() != TeamStage.IN_REVIEW) {
            throw new IllegalMove(TeamMove.TAKE_UP, team.getStage());
        }
        var act = door.act(Who.OFFICER);
        reviews.assign(team.subject(), reader, act.who(), act.at().plus(TO_READ));
    }

    /** Takes an open review back from its reader. */
    @RolesAllowed(OFFICER)
    public void release(String reference, long review, long seenVersion, String reason) {
        var team = door.hold(reference, TeamSeat.STAFF);
        if (reviews.of(team.subject()).stream().noneMatch(state -> state.id().value() == review)) {
            throw new NotFound("review");
        }
        reviews.release(new ReviewId(review), seenVersion, door.act(Who.OFFICER).who(), reason);
    }

    /** SELECT: a place is to be offered to it. More may be selected than there are places. */
    @RolesAllowed(APPROVER)
    public void select(String reference, long seenVersion, String why) {
        var team = toDecide(reference, seenVersion);
        var act = door.act(Who.APPROVER);
        requireHope(team, act);
        decided(team, team.select(read(team, act), why, act), act);
    }

    /** RESERVE: it is to wait, after those that are to wait already. */
    @RolesAllowed(APPROVER)
    public void reserve(String reference, long seenVersion, String why) {
        var team = toDecide(reference, seenVersion);
        var act = door.act(Who.APPROVER);
        requireHope(team, act);
        decided(team, team.reserve(read(team, act), lists.next(team.getCohort()), why, act), act);
    }

    /** DECLINE: also once the cohort has begun, so that nobody stays without an answer. */
    @RolesAllowed(APPROVER)
    public void decline(String reference, long seenVersion, String why) {
        var team = toDecide(reference, seenVersion);
        var act = door.act(Who.APPROVER);
        decided(team, team.decline(read(team, act), why, act), act);
    }

    /** Puts a team that is to wait one place forward, while neither it nor the one before it has been told. */
    @RolesAllowed(APPROVER)
    public void forward(String reference, long seenVersion) {
        var team = toDecide(reference, seenVersion);
        var planned = lists.planned(team.getCohort());
        var at = planned.indexOf(team);
        if (at < 1) {
            throw new IllegalMove(TeamMove.RESERVE, team.getStage());
        }
        var other = teams.hold(planned.get(at - 1));
        var own = team.getWaitingPlace();
        var before = other.getWaitingPlace();
        // The same number never stands there twice, not for a moment.
        team.waitsAt(null);
        teams.flush();
        other.waitsAt(own);
        teams.flush();
        team.waitsAt(before);
        audit.write("fellowships.forward", team.subject(), String.valueOf(own), String.valueOf(before));
    }

    /** CORRECT: takes a decision back. Who was told hears of it, and a place that was offered goes to the first that waits. */
    @RolesAllowed(APPROVER)
    public void correct(String reference, long seenVersion, String why) {
        var team = toDecide(reference, seenVersion);
        var heard = team.getToldAt() == null ? null : team.getStage();
        var act = door.act(Who.APPROVER);
        if (heard != null) {
            requireHope(team, act);
        }
        events.fire(team.correct(why, act));
        teams.flush();
        if (heard != null) {
            post.corrected(team, heard, why.strip());
            places.offerFree(team.getCohort(), new Act(null, Who.CLOCK, act.at()));
        }
    }

    /**
     * Tells all teams that a page showed as decided, or none of them: OFFER, WAIT or TELL, and the letter. What was told
     * meanwhile is not told again; what was decided otherwise meanwhile refuses them all.
     *
     * @param seen the versions of the teams as they were shown
     * @return how many letters went
     */
    @RolesAllowed(OFFICER)
    public int tell(String cohort, Map<String, Long> seen) {
        var held = cohorts.hold(cohorts.get(cohort));
        var told = 0;
        for (var one : new TreeMap<>(seen).entrySet()) {
            var team = door.hold(one.getKey(), TeamSeat.STAFF);
            if (!team.getCohort().equals(held)) {
                throw new NotFound(Team.KIND);
            }
            if (TeamLetters.isUntold(team)) {
                team.requireSeenAs(one.getValue());
                tell(team);
                told++;
            } else if (team.getToldAt() == null) {
                throw new IllegalMove(TeamMove.TELL, team.getStage());
            }
        }
        return told;
    }

    private void tell(Team team) {
        var act = door.act(Who.OFFICER);
        var letter = letters.to(team);
        if (team.getStage() != TeamStage.DECLINED) {
            requireHope(team, act);
        }
        TeamEvent event =
                switch (team.getStage()) {
                    case SELECTED -> team.offer(places.answerBy(team.getCohort(), act.at()), act);
                    case RESERVED -> team.putToWait(lists.next(team.getCohort()), act);
                    default -> team.tell(act);
                };
        post.told(team, letter);
        teams.flush();
        events.fire(event);
    }

    /** With its cohort held, for whoever decides where it comes to stand among the others. */
    private Team toDecide(String reference, long seenVersion) {
        var team = places.hold(door.read(reference, TeamSeat.STAFF));
        team.requireSeenAs(seenVersion);
        return team;
    }

    /** Nobody is promised a place in a cohort that has begun. */
    private static void requireHope(Team team, Act act) {
        if (Places.hasBegun(team.getCohort(), act.at())) {
            throw new Refusal("fellowships.refused.cohortBegun");
        }
    }

    /** How many from outside have read it. Whoever reads or has read it does not decide. */
    private int read(Team team, Act act) {
        var states = reviews.of(team.subject());
        if (states.stream()
                .anyMatch(one -> one.reviewer().equals(act.who())
                        && (one.stage().isOpen() || one.stage() == ReviewStage.SUBMITTED))) {
            throw new Refusal("fellowships.refused.readIt");
        }
        return reviews.readFromOutside(states, cases.bare(team));
    }

    private void decided(Team team, TeamEvent event, Act act) {
        var why = TeamPost.TEXTS.get("fellowships.choose.over");
        reviews.releaseAll(team.subject(), act.who(), act.as().name(), why);
        teams.flush();
        events.fire(event);
    }
}
