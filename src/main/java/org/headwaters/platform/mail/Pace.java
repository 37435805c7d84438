package org.headwaters.platform.mail;

/** How soon a notice reaches a person. */
public enum Pace {
    AT_ONCE,
    DAILY,
    ONLY_MY_WORK
}
