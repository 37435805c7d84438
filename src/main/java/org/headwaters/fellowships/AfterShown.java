package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One page about what a team leaves.
 *
 * @param texts by the name of each {@link AfterField}, all three, empty where nothing is said
 * @param writes whether the reader may write it now
 * @param open whether everybody reads it
 * @param asked whether the reader is a fellow, who is asked whether to go on together
 * @param goesOn what this fellow said, null for nothing yet
 * @param alive whether it is still there; null until somebody said so
 * @param mayTell whether the reader is asked whether it is still there
 */
public record AfterShown(
        String reference,
        String title,
        String cohort,
        String cohortTitle,
        List<String> partners,
        Map<String, Text> texts,
        boolean writes,
        boolean open,
        LocalDate opens,
        LocalDate closes,
        boolean asked,
        Boolean goesOn,
        Boolean alive,
        String aliveWords,
        boolean mayTell)
        implements Serializable {

    /** @param version 0 where nothing was ever said */
    public record Text(String words, long version, Instant at) implements Serializable {}

    public boolean silent() {
        return texts.values().stream().allMatch(text -> text.words().isBlank());
    }
}
