package org.headwaters.challenges;

import java.util.List;

/** The table of contents of the map: every theme with its causes, by the alphabet. */
public record ChallengesShown(int causes, List<ThemeShown> themes) {

    /** A theme and its causes. */
    public record ThemeShown(String reference, String title, String sentence, List<CauseLine> causes) {}

    /** A cause and how many partners work on it. */
    public record CauseLine(String reference, String title, long partners) {}
}
