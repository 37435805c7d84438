package org.headwaters.commitments;

/** What all promises of one theme add up to. */
public record ThemeSum(String theme, Long promised, Long delivered) {

    River.Theme named(String title) {
        return new River.Theme(title, promised, delivered);
    }
}
