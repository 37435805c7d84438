package org.headwaters.challenges;

/**
 * What one row of elements would do.
 *
 * @param ofTheme whether it is a theme
 * @param theme the known theme that it is; null for a new one, and for a cause
 * @param cause the known cause that it is; null for a new one, and for a theme
 * @param under title of the theme a cause stands under; empty for a theme
 * @param state where a cause stands afterwards
 */
record ElementStep(
        SheetShown.Row shown,
        boolean ofTheme,
        Theme theme,
        Cause cause,
        String label,
        String under,
        String shortName,
        String description,
        String keywords,
        CauseState state) {

    static ElementStep refused(SheetShown.Row shown) {
        return new ElementStep(shown, false, null, null, "", "", null, "", "", null);
    }

    ElementStep refuse(String reason, Object... arguments) {
        return refused(SheetShown.Row.refused(shown.line(), shown.name(), reason, arguments));
    }
}
