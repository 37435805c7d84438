package org.headwaters.grants;

/** Where a letter stands: it can go out, it waits, it went out, or a correction took its decision back. */
public enum LetterState {
    READY,
    HELD,
    SENT,
    VOID
}
