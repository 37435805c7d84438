package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the reader typed into one text of a form and has not saved for the team.
 *
 * @param row of which thing, 0 for a new one
 * @param begunOn the version of the evidence that it grew from
 * @param text null where nothing is left of it
 */
public record DraftShown(DraftField field, long row, long version, long begunOn, String text, Instant at)
        implements Serializable {}
