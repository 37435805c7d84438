package org.headwaters.grants;

import org.headwaters.platform.Published;

/** Where a letter stands: it can go out, it waits, it went out, or a correction took its decision back. */
@Published
public enum LetterState {
    READY,
    HELD,
    SENT,
    VOID
}
