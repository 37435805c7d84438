package org.headwaters.grants;

/** What is recommended and decided. */
public enum Verdict {
    AWARD,
    DECLINE
}
