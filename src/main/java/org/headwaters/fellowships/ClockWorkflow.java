package org.headwaters.fellowships;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.security.Secrets;

/**
 * The clock's own moves, one team or one cohort in each transaction, so that a long day's end holds no row for long and what
 * fails for one is done for the others. Called by this room's rhythms alone; each looks again whether it is time, and twice
 * is as once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClockWorkflow {
    @Inject
    Teams teams;

    @Inject
    Cohorts cohorts;

    @Inject
    Places places;

    @Inject
    WaitingLists lists;

    @Inject
    Afters afters;

    @Inject
    Asks asks;

    @Inject
    TeamPost post;

    @Inject
    TeamGates gates;

    @Inject
    GatePost gatePost;

    @Inject
    ApplicantsPost applicantsPost;

    @Inject
    AfterPost afterPost;

    @Inject
    FeedbackPost feedbackPost;

    @Inject
    Event<TeamEvent> events;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** MISS: what was still being written when its cohort closed. */
    @PermitAll
    public void missByClock(String team) {
        try {
            events.fire(teams.hold(teams.get(team)).miss(act()));
        } catch (Refusal justSubmitted) {
            // Somebody was quicker.
        }
    }

    /** LAPSE: an offer whose last moment is over. */
    @PermitAll
    public void lapseByClock(String reference) {
        var team = places.hold(teams.get(reference));
        if (team.getStage() == TeamStage.OFFERED && team.getOfferedUntil().isBefore(clock.instant())) {
            events.fire(team.lapse(act()));
            teams.flush();
            post.lapsed(team);
        }
    }

    /** CLOSE_LIST: nobody of a cohort that has begun hopes in vain. */
    @PermitAll
    public void closeListByClock(String reference) {
        var cohort = cohorts.hold(cohorts.get(reference));
        if (Places.hasBegun(cohort, clock.instant())) {
            lists.hoping(cohort).forEach(this::close);
        }
    }

    private void close(Team team) {
        teams.hold(team);
        if (TeamMove.CLOSE_LIST.mayStartFrom(team.getStage())) {
            events.fire(team.closeList(act()));
            teams.flush();
            post.unplaced(team);
        }
    }

    /** OFFER: each place that is free to the first that waits. */
    @PermitAll
    public void moveUpByClock(String cohort) {
        places.offerFree(cohorts.hold(cohorts.get(cohort)), act());
    }

    /** Tells its fellows that the offer of a place ends soon. */
    @PermitAll
    public void remindOfOfferByClock(String reference) {
        var team = teams.get(reference);
        if (team.getStage() == TeamStage.OFFERED) {
            post.remind(team);
        }
    }

    /** Tells whoever has a draft that its cohort closes soon. */
    @PermitAll
    public void remindOfDraftByClock(String reference) {
        var team = teams.get(reference);
        var left = Duration.between(clock.instant(), team.getCohort().getClosesAt());
        if (TeamStage.BEING_WRITTEN.contains(team.getStage()) && !left.isNegative()) {
            var last = left.compareTo(DraftReminders.DAY) <= 0;
            applicantsPost.remind(team, last ? "lastDay" : "lastWeek", last ? DraftReminders.DAY : DraftReminders.WEEK);
        }
    }

    /** Tells the fellows of a team that a gate is due soon, or was. */
    @PermitAll
    public void remindOfGateByClock(long number) {
        var gate = gates.get(number);
        var team = gate.getTeam();
        if (team.getStage() == TeamStage.PLACED && gate.isWritable()) {
            GateReminders.Form.on(CohortDays.of(team.getCohort()).today(clock.instant()), gate.getDue())
                    .ifPresent(form -> gatePost.remind(gate, form));
        }
    }

    /** Tells the fellows of a team near its last day that its page may be written. */
    @PermitAll
    public void remindOfEndByClock(String reference) {
        var team = teams.get(reference);
        var days = new AfterDays(team.getCohort());
        var now = clock.instant();
        if (team.getStage() == TeamStage.PLACED && days.hasBegun(now)) {
            afterPost.remind(team, days.today(now).isBefore(team.getCohort().getEnds()) ? "before" : "on");
        }
    }

    /** FINISH: the last day of its cohort is over, by the cohort's own clock. */
    @PermitAll
    public void finishByClock(String reference) {
        var team = teams.get(reference);
        if (team.getCohort().stateAt(clock.instant()) != CohortState.FINISHED) {
            return;
        }
        teams.hold(team);
        if (team.getStage() == TeamStage.PLACED) {
            events.fire(team.finish(act()));
            afterPost.remind(team, "after");
        }
    }

    /** Asks a year on whether what a team made is still there. */
    @PermitAll
    public void askAliveByClock(String reference) {
        var team = teams.hold(teams.get(reference));
        var now = clock.instant();
        if (new AfterDays(team.getCohort()).isAYearOn(now) && afters.alive(team).isEmpty()) {
            afters.add(new AliveAnswer(team, now));
            audit.write("fellowships.after.asked", team.subject(), null, null);
            afterPost.askAlive(team);
        }
    }

    /** Reminds whoever was asked, with a link of its own, which opens the same as the first: nobody knows that one any more. */
    @PermitAll
    public void remindAskedByClock(long id) {
        var ask = asks.hold(id);
        var now = clock.instant();
        if (ask.isAwaited() && !ask.isReminded()) {
            ask.reminded(now);
            if (ask.opensAt(now)) {
                var token = Secrets.fresh();
                asks.add(new FeedbackLink(ask, Secrets.kept(token), now));
                feedbackPost.reminded(ask, token);
            }
        }
    }

    /** Forgets who was asked. */
    @PermitAll
    public void forgetAskedByClock(long id) {
        var ask = asks.hold(id);
        if (!ask.isErased()) {
            ask.erase(clock.instant());
            audit.write("fellowships.feedback.erased", ask.getTeam().subject(), null, Long.toString(ask.getId()));
        }
    }

    private Act act() {
        return new Act(null, Who.CLOCK, clock.instant());
    }
}
