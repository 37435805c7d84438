package org.headwaters.grants;

/** The ways of looking at the queue that everybody has, in their order. */
public enum QueueView {
    OPEN,
    MINE,
    NEEDS_READER,
    FAST,
    THEIRS,
    ALL
}
