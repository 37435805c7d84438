package org.headwaters.fellowships;

import java.util.List;

/**
 * What a fellow of another team sees of a team: what it made, and nothing else.
 *
 * @param own what the reader has said to it: a peer reads no others
 */
public record PeerShown(
        String reference, String team, String cohort, List<Made> prototypes, List<WordsShown.Word> own) {

    /** @param picture where it lies; null for none */
    public record Made(String what, String madeOf, String tests, String picture) {}

    /** Another team of the cohort whose prototypes can be looked at. */
    public record Other(String reference, String team) {}
}
