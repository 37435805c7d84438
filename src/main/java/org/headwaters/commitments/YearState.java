package org.headwaters.commitments;

/**
 * How far one promise's annual review is: asked, answered by its partner, closed with a meeting, or missed. What was missed
 * is made up for when one report brings a silent promise back, and counts no more. What was open when its promise ended is
 * dropped: nobody is asked for it any more.
 */
public enum YearState {
    OPEN,
    SENT,
    CLOSED,
    MISSED,
    MADE_UP,
    DROPPED
}
