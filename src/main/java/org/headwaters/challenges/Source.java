package org.headwaters.challenges;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a brief's sources: what it is, and where it can be read.
 *
 * @param link safe to follow; null where the line names none
 */
public record Source(String words, String link) implements Serializable {
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]]");

    /** The lines of a text; an address that is not fit to be a link stays words. */
    static List<Source> of(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Source::line)
                .toList();
    }

    private static Source line(String line) {
        var found = ADDRESS.matcher(line);
        if (!found.find() || !SafeLink.isFit(found.group())) {
            return new Source(line, null);
        }
        var words = (line.substring(0, found.start()) + line.substring(found.end()))
                .replaceAll("\\s+", " ")
                .strip();
        return new Source(words.isEmpty() ? found.group() : words, found.group());
    }
}
