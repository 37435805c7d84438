package org.headwaters.fellowships;

import java.util.Optional;

/** What was done at a gate, as its team's history keeps it, the gate beside the move: {@code EXPLORE PASS}. */
record GateDeed(GateKind gate, String move) {
    private static final String BETWEEN = " ";

    String written() {
        return gate + BETWEEN + move;
    }

    /** Empty for a move of the team itself. */
    static Optional<GateDeed> read(String written) {
        var between = written.indexOf(BETWEEN);
        return between < 0
                ? Optional.empty()
                : Optional.of(new GateDeed(
                        GateKind.valueOf(written.substring(0, between)),
                        written.substring(between + BETWEEN.length())));
    }
}
