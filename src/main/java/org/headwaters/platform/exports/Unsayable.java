package org.headwaters.platform.exports;

import java.util.regex.Pattern;

/** What XML cannot carry, single halves of pairs among it. */
final class Unsayable {
    private static final Pattern CHARACTERS =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]|\\p{Cs}");

    private Unsayable() {}

    static String without(String text) {
        return CHARACTERS.matcher(text).replaceAll("");
    }
}
