package org.headwaters.grants;

import java.io.Serializable;
import java.util.List;

/**
 * Both clocks for staff: how long it takes to apply, and each step of the answer.
 *
 * @param call the chosen call's reference, null for all
 * @param title its title, null for all
 * @param decisionDays what it promises, 0 for all calls together, which promise different things
 * @param calls to choose from
 * @param steps in their order
 */
public record ClocksScreen(
        String call, String title, int decisionDays, Spread apply, List<Choice> calls, List<Step> steps)
        implements Serializable {

    /** A call to look at alone. */
    public record Choice(String reference, String title) implements Serializable {}

    /**
     * One step of the answer, counted from the submission.
     *
     * @param name of the step, the end of its key
     * @param promises whether something is promised for it
     */
    public record Step(String name, Spread spread, boolean promises) implements Serializable {}

    /** The step whose picture is drawn: until the decision was told. */
    public Step told() {
        return steps.stream()
                .filter(step -> step.name().equals("told"))
                .findFirst()
                .orElseThrow();
    }
}
