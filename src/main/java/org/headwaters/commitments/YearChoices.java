package org.headwaters.commitments;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is chosen in the form of an annual review, and since when the form is open.
 *
 * @param helped whether what the backbone did since last year helped; null where nothing was said
 * @param meeting how to meet, null where nothing is chosen yet
 * @param openedAt when the form was opened, null where nobody knows
 * @param seconds how much work was counted then: more by now means that the browser counts the typing itself
 */
public record YearChoices(Boolean helped, MeetingWish meeting, Instant openedAt, int seconds) implements Serializable {}
