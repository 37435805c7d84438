package org.headwaters.challenges;

/** The parts of a brief, in the order in which they are read; the sources have a line each. */
public enum BriefPart {
    KNOWN,
    NOT_KNOWN,
    TRIED,
    WORKS,
    DOES_NOT_WORK,
    SOURCES
}
