package org.headwaters.funds;

import java.text.Normalizer;
import java.util.Map;

/** Texts in the few characters that every bank takes: Latin letters without marks, figures, and {@code / - ? : ( ) . , ' +}. */
final class BankText {
    private static final Map<String, String> SPELLED = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "AE"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "O"),
            Map.entry("œ", "oe"),
            Map.entry("Œ", "OE"),
            Map.entry("đ", "d"),
            Map.entry("Đ", "D"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("ı", "i"),
            Map.entry("þ", "th"),
            Map.entry("Þ", "Th"),
            Map.entry("&", "+"),
            Map.entry("’", "'"),
            Map.entry("–", "-"),
            Map.entry("—", "-"));

    private BankText() {}

    /** What cannot be spelled is a full stop; too long is cut, and it neither begins nor ends with a blank or slash. */
    static String of(String text, int most) {
        var spelled = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> spelled.append(SPELLED.getOrDefault(letter, letter)));
        var plain = trimmed(Normalizer.normalize(spelled, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-zA-Z0-9/\\-?:().,'+ ]", ".")
                .replaceAll("/{2,}", "/"));
        var cut = plain.length() > most ? trimmed(plain.substring(0, most)) : plain;
        return cut.isEmpty() ? "." : cut;
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[ /]+|[ /]+$", "");
    }
}
