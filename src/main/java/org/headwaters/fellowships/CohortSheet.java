package org.headwaters.fellowships;

import java.io.Serializable;
import java.util.List;
import org.headwaters.challenges.PitchCalls;
import org.headwaters.platform.Money;

/**
 * One cohort as its makers see it, with everything they choose from.
 *
 * @param people who may be named coach or expert
 * @param guides the names of those who help it now, also where they could not be named any more
 * @param left what its fund has left
 */
public record CohortSheet(
        String reference,
        long version,
        CohortState state,
        CohortPlan plan,
        List<Cause> causes,
        List<Pick> pools,
        List<Pick> rubrics,
        List<PitchCalls.Choice> calls,
        List<Person> people,
        List<Person> guides,
        Money left)
        implements Serializable {

    public boolean published() {
        return state != CohortState.PLANNED;
    }

    /** Where its days and gates move. */
    public String datesLink() {
        return "/fellowships/dates?ref=" + reference;
    }

    /** A cause of the map as one picks it. */
    public record Cause(String reference, String title) implements Serializable {}

    /** Something to choose by its name. */
    public record Pick(long id, String name, String currency) implements Serializable {}

    /** Somebody to choose by name. */
    public record Person(long id, String name) implements Serializable {}
}
