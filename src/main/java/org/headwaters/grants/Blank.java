package org.headwaters.grants;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.headwaters.platform.Refusal;

/** What a letter leaves blank until it is drafted, written as the name in braces: {@code {title}}. */
public enum Blank {
    TITLE,
    REFERENCE,
    CALL,
    PARTNERS,
    ASKED,
    AWARDED,
    REASONS,
    OFFICER,
    BACKBONE;

    private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)}");

    /** The name without its braces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Blank> named(String word) {
        return Arrays.stream(values())
                .filter(blank -> blank.word().equals(word))
                .findFirst();
    }

    /** As it is written. */
    public String written() {
        return "{" + word() + "}";
    }

    /** Reasons are paragraphs: they have no room in the one line of a subject. */
    public boolean isForSubject() {
        return this != REASONS;
    }

    /** What a letter of this kind can say; a decline awards nothing. */
    public static List<Blank> of(Verdict kind) {
        return Arrays.stream(values())
                .filter(blank -> blank != AWARDED || kind == Verdict.AWARD)
                .toList();
    }

    /** Refuses what nothing would be filled into, and a letter that keeps back what its readers wait for. */
    static void requireFit(Verdict kind, LetterText text) {
        var all = of(kind);
        requireKnown(
                "grants.refused.blank.subject",
                text.subject(),
                all.stream().filter(Blank::isForSubject).toList());
        requireKnown("grants.refused.blank.body", text.body(), all);
        if (kind == Verdict.DECLINE && !text.body().contains(REASONS.written())) {
            throw new Refusal("grants.refused.blank.reasons", REASONS.written());
        }
        if (kind == Verdict.AWARD && !text.body().contains(AWARDED.written())) {
            throw new Refusal("grants.refused.blank.awarded", AWARDED.written());
        }
    }

    private static void requireKnown(String key, String text, List<Blank> known) {
        var words = known.stream().map(Blank::word).toList();
        var found = BRACED.matcher(text);
        while (found.find()) {
            if (!words.contains(found.group(1))) {
                throw new Refusal(key, found.group(), list(known));
            }
        }
        var rest = BRACED.matcher(text).replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            throw new Refusal(key, rest.indexOf('{') >= 0 ? "{" : "}", list(known));
        }
    }

    private static String list(List<Blank> known) {
        return known.stream().map(Blank::written).collect(joining(" "));
    }
}
