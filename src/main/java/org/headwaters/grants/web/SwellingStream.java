package org.headwaters.grants.web;

/**
 * What was granted and what followed, drawn: a band as wide as what was granted flows to the right, and what followed
 * swells around it there, in the same measure.
 *
 * @param granted half the width of the inner band
 * @param outline of what followed with what was granted inside
 */
public record SwellingStream(double granted, String outline) {
    private static final double MIDDLE = 60;
    private static final double WIDEST = 116;

    static SwellingStream of(long granted, long followed) {
        double whole = (double) granted + followed;
        if (granted <= 0) {
            return new SwellingStream(0, "");
        }
        double inner = Math.max(1.5, WIDEST * granted / whole / 2);
        double outer = WIDEST / 2;
        var top = curve(inner, outer, -1);
        var path =
                "M0 %s%sL700 %s%sZ".formatted(number(MIDDLE - inner), top, number(MIDDLE + outer), back(inner, outer));
        return new SwellingStream(tenth(inner), followed == 0 ? "" : path);
    }

    private static String curve(double inner, double outer, int side) {
        return "L230 %s C420 %s 420 %s 560 %s L700 %s"
                .formatted(
                        number(MIDDLE + side * inner),
                        number(MIDDLE + side * inner),
                        number(MIDDLE + side * outer),
                        number(MIDDLE + side * outer),
                        number(MIDDLE + side * outer));
    }

    private static String back(double inner, double outer) {
        return "L560 %s C420 %s 420 %s 230 %s L0 %s"
                .formatted(
                        number(MIDDLE + outer),
                        number(MIDDLE + outer),
                        number(MIDDLE + inner),
                        number(MIDDLE + inner),
                        number(MIDDLE + inner));
    }

    private static String number(double value) {
        return String.valueOf(tenth(value));
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
