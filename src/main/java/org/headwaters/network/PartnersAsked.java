package org.headwaters.network;

/** What the reader of the directory asks for; every part may be left out (null or empty). */
public record PartnersAsked(String words, String theme, String sector, String letter) {

    boolean hasTheme() {
        return theme != null && !theme.isBlank();
    }

    boolean hasSector() {
        return sector != null && !sector.isBlank();
    }
}
