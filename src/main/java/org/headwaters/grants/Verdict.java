package org.headwaters.grants;

import org.headwaters.platform.Published;

/** What is recommended and decided. */
@Published
public enum Verdict {
    AWARD,
    DECLINE
}
