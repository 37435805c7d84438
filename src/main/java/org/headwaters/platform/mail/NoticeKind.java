package org.headwaters.platform.mail;

import org.headwaters.platform.Published;

/** What notices are about; a person chooses per kind how soon to hear. The fixed ones always come at once. */
@Published
public enum NoticeKind {
    ASKED_OF_ME(Pace.AT_ONCE, false),
    DEADLINE(Pace.AT_ONCE, false),
    MESSAGE(Pace.AT_ONCE, false),
    PROGRESS(Pace.DAILY, false),
    NETWORK(Pace.DAILY, false),
    RECEIPT(Pace.AT_ONCE, true),
    LETTER(Pace.AT_ONCE, true),
    SECURITY(Pace.AT_ONCE, true);

    private final Pace usual;
    private final boolean fixed;

    NoticeKind(Pace usual, boolean fixed) {
        this.usual = usual;
        this.fixed = fixed;
    }

    Pace usual() {
        return usual;
    }

    /** Receipts and letters are one line on the page: both are about a decision of the person's own. */
    boolean isShown() {
        return this != RECEIPT;
    }

    boolean isFixed() {
        return fixed;
    }
}
