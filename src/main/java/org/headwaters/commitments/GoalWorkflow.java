package org.headwaters.commitments;

import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import org.headwaters.platform.Caller;
import org.headwaters.platform.text.Typed;

/** Sets the goals that the partners' promises serve, and passes one on to the next phase. */
@Stateless
public class GoalWorkflow {
    private static final int LONGEST_REFERENCE = 60;

    @Inject
    Goals goals;

    @Inject
    Event<GoalEvent> events;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Plans a goal, or the next phase of one. Answers its reference.
     *
     * @param follows reference of the phase before it, null or empty for a goal of its own
     */
    @RolesAllowed(OFFICER)
    public String plan(GoalTerms terms, String follows) {
        var before = follows == null || follows.isBlank() ? null : goals.lastPhase(follows);
        var goal = new Goal(freeReference(terms.title()), terms, before);
        goals.add(goal);
        var beforeIt = before == null ? null : before.getReference();
        events.fire(new GoalEvent.Planned(goal.getReference(), caller.person(), clock.instant(), terms, beforeIt));
        return goal.getReference();
    }

    @RolesAllowed(OFFICER)
    public void change(String reference, long seenVersion, GoalTerms terms) {
        var goal = goals.held(reference);
        var before = goal.terms();
        goal.change(terms, goals.sums(goal).counted(), seenVersion);
        events.fire(new GoalEvent.Changed(reference, caller.person(), clock.instant(), before, terms));
    }

    /** Answers the three questions at the end of a goal. */
    @RolesAllowed(OFFICER)
    public void answer(String reference, long seenVersion, ClosingAnswers answers) {
        var goal = goals.held(reference);
        var before = goal.answers().orElse(null);
        goal.answer(answers, clock.instant(), seenVersion);
        events.fire(new GoalEvent.Answered(reference, caller.person(), clock.instant(), before, answers));
    }

    /**
     * It is worked on from now on; what it follows is over.
     *
     * @param why a goal of its own begins while another one is worked on; null or empty where it does not
     */
    @RolesAllowed(OFFICER)
    public void begin(String reference, long seenVersion, String why) {
        var reason = Typed.remark(why);
        var goal = goals.held(reference);
        var follows =
                goal.getFollows() == null ? null : goals.held(goal.getFollows().getReference());
        goal.begin(goals.workedOn().orElse(null), reason, seenVersion);
        var ended = follows == null ? null : follows.getReference();
        events.fire(new GoalEvent.Begun(reference, caller.person(), clock.instant(), ended, reason));
    }

    /** The title in small letters, with a number where another goal is called so. */
    private String freeReference(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var base = plain.isEmpty() ? "goal" : plain.substring(0, Math.min(LONGEST_REFERENCE, plain.length()));
        var reference = base;
        for (var number = 2; goals.byReference(reference).isPresent(); number++) {
            reference = base + "-" + number;
        }
        return reference;
    }
}
