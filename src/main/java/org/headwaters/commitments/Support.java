package org.headwaters.commitments;

/** The one thing the backbone offers when it closes a partner's year. */
public enum Support {
    GRANT_CALL,
    SESSION,
    INTRODUCTION
}
