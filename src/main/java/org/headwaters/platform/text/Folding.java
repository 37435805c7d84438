package org.headwaters.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headwaters.platform.Published;

/** Folds texts so that they are found and sorted without regard to case, accents and punctuation. */
@Published
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** Lower case, no accents, single spaces: {@code "Ålesund & Co."} is {@code "alesund co"}. */
    public static String of(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Each word preceded by a blank, so that {@code like '% lark%'} means a word that begins so. */
    public static String findable(String... texts) {
        return " " + Stream.of(texts).map(Folding::of).collect(Collectors.joining(" "));
    }
}
