package org.headwaters.fellowships;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** What a team writes as evidence, checked: it is there, it is not too long, and nobody can be reached by it. */
final class Written {
    static final int LINE = 200;
    static final int SHORT = 400;
    static final int PARAGRAPH = 600;

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /** A plus or a digit, then more digits with what people put between them. */
    private static final Pattern DIGITS = Pattern.compile("\\+?\\(?\\d[\\d\\s().\\-/]{5,}\\d");

    /** Days and spans of years are no number to call. */
    private static final Pattern DAY = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:19|20)\\d{2}\\s?[-–/]\\s?(?:19|20)\\d{2}");

    private static final int NUMBER = 8;

    private Written() {}

    /** One line that has to be there. */
    static String line(String raw, int most) {
        return there(Typed.line(raw, most).strip());
    }

    /** Several lines that have to be there. */
    static String text(String raw, int most) {
        return there(Typed.text(raw, most).strip());
    }

    /** A text that may be missing: null for nothing. */
    static String maybe(String raw, int most) {
        var text = Typed.text(raw, most).strip();
        return text.isEmpty() ? null : text;
    }

    /** Several lines, those without a word left out. */
    static List<String> lines(Collection<String> raw, int most) {
        return raw.stream()
                .map(one -> Typed.line(one, most).strip())
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** End-users are told of by kind: an address or a number by which one reaches a person is refused. */
    static String nameless(String text) {
        if (text != null && (MAIL.matcher(text).find() || hasNumber(text))) {
            throw new Refusal("fellowships.refused.reachable");
        }
        return text;
    }

    private static boolean hasNumber(String text) {
        return DIGITS.matcher(DAY.matcher(text).replaceAll(""))
                .results()
                .anyMatch(found -> found.group().replaceAll("\\D", "").length() >= NUMBER);
    }

    private static String there(String text) {
        if (text.isEmpty()) {
            throw new Refusal("fellowships.refused.empty");
        }
        return text;
    }
}
