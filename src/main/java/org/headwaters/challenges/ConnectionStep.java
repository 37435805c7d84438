package org.headwaters.challenges;

/**
 * What one row of connections would do.
 *
 * @param known the link between the two, also one that was taken out; null for none
 */
record ConnectionStep(
        SheetShown.Row shown,
        Cause from,
        Cause to,
        CauseLink known,
        CauseLink.Polarity polarity,
        CauseLink.Strength strength,
        String note) {

    static ConnectionStep refused(SheetShown.Row shown) {
        return new ConnectionStep(shown, null, null, null, null, null, "");
    }

    ConnectionStep refuse(String reason, Object... arguments) {
        return refused(SheetShown.Row.refused(shown.line(), shown.name(), reason, arguments));
    }
}
