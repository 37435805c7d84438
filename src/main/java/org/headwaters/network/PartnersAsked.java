package org.headwaters.network;

import java.util.stream.Stream;

/**
 * What the reader of the directory asks for; every part may be left out (null or empty).
 *
 * @param theme a theme or one of its causes, by its reference
 * @param gives a kind of thing that partners give; only members may ask for that
 */
public record PartnersAsked(String words, String theme, String sector, String gives, String place, String letter) {

    boolean hasTheme() {
        return isThere(theme);
    }

    boolean hasSector() {
        return isThere(sector);
    }

    boolean hasGives() {
        return isThere(gives);
    }

    boolean hasPlace() {
        return isThere(place);
    }

    /** Whether nothing is left out of the list. */
    boolean isAll() {
        return Stream.of(words, theme, sector, gives, place).noneMatch(PartnersAsked::isThere);
    }

    PartnersAsked asStranger() {
        return new PartnersAsked(words, theme, sector, null, place, letter);
    }

    private static boolean isThere(String asked) {
        return asked != null && !asked.isBlank();
    }
}
