package org.headwaters.network;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.headwaters.platform.Refusal;

/**
 * Under which number a public register knows an organisation, written {@code org:us:ein:123456789}: the country's two
 * letters, the register's short name, the number there. Of the registers whose numbers have a known shape the number is
 * checked and kept without its dashes and blanks, so that one organisation is not written in two ways.
 */
final class RegisteredNumber {
    private static final int LONGEST = 80;
    private static final Pattern WHOLE =
            Pattern.compile("org:(?<country>[a-z]{2}):(?<register>[a-z][a-z0-9]{1,11}):(?<number>.{1,40})");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
    private static final Pattern ANY = Pattern.compile("[A-Z0-9./]{2,40}");
    private static final Map<String, Pattern> SHAPES = Map.of(
            "us:ein", Pattern.compile("(?!00)\\d{9}"),
            "gb:chc", Pattern.compile("\\d{6,7}"),
            "gb:coh", Pattern.compile("[A-Z0-9]{2}\\d{6}"),
            "ca:bn", Pattern.compile("\\d{9}(RR\\d{4})?"),
            "au:abn", Pattern.compile("\\d{11}"));
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private RegisteredNumber() {}

    /** The number as it is kept and compared, null for nothing; a {@link Refusal} that shows the shape it has to have. */
    static String optional(String typed) {
        var text = Words.optional("registered", typed, LONGEST);
        if (text == null) {
            return null;
        }
        var colon = text.lastIndexOf(':');
        var parts = WHOLE.matcher(text.substring(0, colon + 1).toLowerCase(Locale.ROOT) + text.substring(colon + 1));
        if (!parts.matches() || !COUNTRIES.contains(parts.group("country").toUpperCase(Locale.ROOT))) {
            throw new Refusal("network.refused.registered.shape");
        }
        var register = parts.group("country") + ":" + parts.group("register");
        var number = BETWEEN.matcher(parts.group("number")).replaceAll("").toUpperCase(Locale.ROOT);
        if (!SHAPES.getOrDefault(register, ANY).matcher(number).matches()) {
            throw new Refusal("network.refused.registered.number", register);
        }
        return "org:" + register + ":" + number;
    }
}
