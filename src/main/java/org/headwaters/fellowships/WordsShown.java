package org.headwaters.fellowships;

import java.time.Instant;
import java.util.List;

/**
 * What was said to a team at one of its gates.
 *
 * @param as as what the reader may say a word now; null for not at all
 */
public record WordsShown(String reference, GateKind gate, WordAs as, List<Word> words) {

    /** One word, and who said it. */
    public record Word(WordAs as, String by, String words, Instant at) {}
}
