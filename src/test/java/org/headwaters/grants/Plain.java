package org.headwaters.grants;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a reader sees of an answer, however it is written: in HTML, XML, JSON or a calendar's folded lines. */
final class Plain {
    private static final Pattern NUMBERED = Pattern.compile("&#(x?)([0-9a-fA-F]+);|\\\\u([0-9a-fA-F]{4})");
    private static final int HEX = 16;

    private Plain() {}

    static String of(String body) {
        var unfolded = body.replaceAll("\r\n[ \t]", "");
        var signs = NUMBERED.matcher(unfolded)
                .replaceAll(sign -> java.util.regex.Matcher.quoteReplacement(Character.toString(
                        sign.group(3) != null
                                ? Integer.parseInt(sign.group(3), HEX)
                                : Integer.parseInt(sign.group(2), sign.group(1).isEmpty() ? 10 : HEX))));
        return signs.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&")
                .replace("\\,", ",")
                .toLowerCase(Locale.ROOT);
    }
}
