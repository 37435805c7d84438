package org.headwaters.commitments;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is promised and done toward one goal. The one place that says which promises count: river, first page and goal page
 * are all drawn from here. A promise made together is one row, since its shares add up to one, and so counts once (ADR 95).
 */
record GoalSums(List<StateSum> parts) {
    /** Given and running, or kept. What was not met, withdrawn or fell silent is promised no more. */
    static final Set<State> PROMISED = EnumSet.of(State.ACTIVE, State.FULFILLED, State.EXCEEDED);

    /** What verifiably came of a promise that was not met has come all the same. */
    static final Set<State> DELIVERED = EnumSet.of(State.ACTIVE, State.FULFILLED, State.EXCEEDED, State.NOT_MET);

    /** What the history of kept and broken promises is made of. */
    static final Set<State> CLOSED = EnumSet.of(State.FULFILLED, State.EXCEEDED, State.NOT_MET);

    GoalSums {
        parts = List.copyOf(parts);
    }

    /** The part of one theme. */
    GoalSums of(String theme) {
        return new GoalSums(
                parts.stream().filter(part -> theme.equals(part.theme())).toList());
    }

    boolean isEmpty() {
        return promised() == 0 && delivered() == 0;
    }

    long promised() {
        return parts.stream()
                .filter(part -> PROMISED.contains(part.state()))
                .mapToLong(StateSum::target)
                .sum();
    }

    long delivered() {
        return parts.stream()
                .filter(part -> DELIVERED.contains(part.state()))
                .mapToLong(StateSum::actual)
                .sum();
    }

    /** What the running ones still owe. */
    long remainder() {
        return parts.stream()
                .filter(part -> part.state() == State.ACTIVE)
                .mapToLong(StateSum::remainder)
                .sum();
    }

    /** How many promises make up what is promised. */
    long counted() {
        return parts.stream()
                .filter(part -> PROMISED.contains(part.state()))
                .mapToLong(StateSum::count)
                .sum();
    }

    long count(State state) {
        return parts.stream()
                .filter(part -> part.state() == state)
                .mapToLong(StateSum::count)
                .sum();
    }
}
