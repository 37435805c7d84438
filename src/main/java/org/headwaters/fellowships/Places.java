package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.Refusal;

/**
 * The places of a cohort. Whoever gives or frees one holds the cohort's row first, so that there are never more teams than
 * places, and two never get the same number on the waiting list. A free place is offered to the first that waits, and
 * belongs to nobody before that team has said yes.
 */
@ApplicationScoped
class Places {
    @Inject
    Cohorts cohorts;

    @Inject
    Teams teams;

    @Inject
    WaitingLists lists;

    @Inject
    TeamGates gates;

    @Inject
    TeamPost post;

    @Inject
    Event<TeamEvent> events;

    /** The team with its cohort's row and then its own held. */
    Team hold(Team team) {
        cohorts.hold(team.getCohort());
        return teams.hold(team);
    }

    /** ACCEPT, or WAIT where the last place is gone. */
    void accept(Team team, Act act) {
        requireOpen(team, act.at());
        if (teams.count(team.getCohort(), TeamStage.IN_COHORT)
                < team.getCohort().getPlaces()) {
            var event = team.accept(act);
            teams.flush();
            gates.open(team);
            events.fire(event);
            post.placed(team);
        } else {
            events.fire(team.putToWait(lists.next(team.getCohort()), act));
            teams.flush();
            post.waitsAfterAll(team, line(team));
        }
    }

    private static void requireOpen(Team team, Instant now) {
        if (team.getStage() == TeamStage.OFFERED && now.isAfter(team.getOfferedUntil())) {
            throw new Refusal("fellowships.refused.lapsed");
        }
    }

    /** Until when a team that is offered a place on this day has to answer; never beyond the cohort's beginning. */
    Instant answerBy(Cohort cohort, Instant now) {
        var zone = cohort.getZone();
        var days = now.atZone(zone).toLocalDate().plusDays(cohort.getAnswerDays() + 1L);
        var last = days.isBefore(cohort.getBegins()) ? days : cohort.getBegins();
        return last.atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    static boolean hasBegun(Cohort cohort, Instant now) {
        return !now.atZone(cohort.getZone()).toLocalDate().isBefore(cohort.getBegins());
    }

    /** Offers each place that nobody has or is asked about to the first that waits. The cohort's row is held already. */
    void offerFree(Cohort cohort, Act act) {
        if (hasBegun(cohort, act.at())) {
            return;
        }
        teams.flush();
        var free = cohort.getPlaces() - teams.count(cohort, TeamStage.CHOSEN);
        var waiting = free <= 0 ? List.<Team>of() : lists.of(cohort);
        for (var team : waiting.subList(0, (int) Math.min(Math.max(0, free), waiting.size()))) {
            teams.hold(team);
            if (team.getStage() == TeamStage.WAITING) {
                events.fire(team.offer(answerBy(cohort, act.at()), act));
                teams.flush();
                post.movesUp(team);
            }
        }
    }

    /** How many are before it on the list, and itself. */
    int line(Team team) {
        return (int) lists.before(team) + 1;
    }

    boolean isFull(Cohort cohort) {
        return teams.count(cohort, TeamStage.IN_COHORT) >= cohort.getPlaces();
    }
}
