package org.headwaters.grants;

import java.util.Locale;

/** Where the pages of one case are, for the tasks, letters, calendars and finds that lead there. */
enum Address {
    APPLICATION,
    APPLY,
    ASSIGN,
    CONFIRM,
    DECIDE,
    GRANT,
    MET,
    RECEIPT,
    REDACT,
    RECOMMEND,
    REPORT;

    /** The page's path, named like this constant. */
    String path() {
        return "/grants/" + name().toLowerCase(Locale.ROOT);
    }

    String of(String reference) {
        return path() + "?ref=" + reference;
    }
}
