package org.headwaters.funds;

import java.util.Locale;

/** Where this room's pages are, for the tasks, mails and lists that lead there. */
enum Address {
    PAYEE,
    PAYEES,
    PAYMENT,
    PAYMENTS,
    POOL,
    TOGETHER;

    /** The room's first page. */
    static final String FUNDS = "/funds";

    /** The page's path, named like this constant. */
    String path() {
        return FUNDS + "/" + name().toLowerCase(Locale.ROOT);
    }

    String of(String reference) {
        return with("ref", reference);
    }

    /** Names and values by turns; none of them needs to be encoded. */
    String with(String... values) {
        var address = new StringBuilder(path());
        for (var i = 0; i < values.length; i += 2) {
            address.append(i == 0 ? '?' : '&').append(values[i]).append('=').append(values[i + 1]);
        }
        return address.toString();
    }
}
