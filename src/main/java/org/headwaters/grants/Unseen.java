package org.headwaters.grants;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Words as a reader sees them: a space that does not break, a soft hyphen or a joiner that nobody sees, and a letter with
 * its accent beside it make no other word.
 */
final class Unseen {
    private static final String NOT_SEEN = "\\p{Cf}";
    private static final String SPACES = "\\p{Cf}*+[\\s\\p{Z}][\\s\\p{Z}\\p{Cf}]*+";
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Unseen() {}

    /** Each letter with its accent in one. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** In one line, without what nobody sees. */
    static String plain(String words) {
        return SPACE.matcher(composed(words).replaceAll(NOT_SEEN, ""))
                .replaceAll(" ")
                .strip();
    }

    /** A pattern that finds these words however they are broken into lines, and whatever unseen stands between their letters. */
    static String anyhow(String words) {
        return Arrays.stream(plain(words).split(" ")).map(Unseen::letters).collect(joining(SPACES));
    }

    private static String letters(String word) {
        return word.codePoints()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(joining(NOT_SEEN + "*"));
    }
}
