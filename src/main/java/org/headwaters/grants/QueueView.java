package org.headwaters.grants;

import org.headwaters.platform.Published;

/** The ways of looking at the queue that everybody has, in their order. */
@Published
public enum QueueView {
    OPEN,
    MINE,
    NEEDS_READER,
    FAST,
    THEIRS,
    ALL
}
