package org.headwaters.fellowships;

/** Where this room's pages are, for mails and other rooms' pages. */
final class FellowshipLinks {
    private FellowshipLinks() {}

    static String gate(String team, String gate) {
        return "/fellowships/gate?ref=" + team + "&gate=" + gate;
    }

    static String gate(String team, GateKind gate) {
        return gate(team, gate.name());
    }

    static String team(String team) {
        return "/fellowships/team?ref=" + team;
    }

    /** What it built, learned and dropped. */
    static String after(String team) {
        return "/fellowships/after?ref=" + team;
    }

    /** What becomes of its pitch. */
    static String pitch(String team) {
        return "/fellowships/pitch?ref=" + team;
    }

    /** Where an officer changes it. */
    static String edit(String cohort) {
        return "/fellowships/edit?ref=" + cohort;
    }

    static String board(String cohort) {
        return "/fellowships/board?ref=" + cohort;
    }
}
