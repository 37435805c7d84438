package org.headwaters.commitments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.text.Typed;

/**
 * One field of a promise that is being written. While somebody types anything may stand in it that is not too long; whether
 * it makes sense is looked at when the promise is sent on.
 */
enum DraftField {
    TITLE(160, false),
    SENTENCE(400, false),
    THEME(80, false),
    CAUSES(1000, false),
    POPULATIONS(400, false),
    INDICATOR(400, true),
    UNIT(60, false),
    BASELINE(20, false),
    USUAL(20, false),
    TARGET(20, false),
    DUE(10, false),
    CASE(4000, true),
    VISIBILITY(10, false);

    private static final Set<DraftField> AGREED_TO =
            EnumSet.of(SENTENCE, UNIT, BASELINE, USUAL, TARGET, DUE, VISIBILITY);

    private final int longest;
    private final boolean lines;

    DraftField(int longest, boolean lines) {
        this.longest = longest;
        this.lines = lines;
    }

    /** Whether it is a part of what somebody agrees to who carries the promise together with others. */
    boolean isAgreedTo() {
        return AGREED_TO.contains(this);
    }

    static boolean isAgreedTo(String code) {
        return AGREED_TO.stream().anyMatch(field -> field.code().equals(code));
    }

    /** How the field is called in addresses and forms. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DraftField of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("field"));
    }

    /** What is kept of what was typed; refused are characters that deceive, and what is too long. */
    String checked(String raw) {
        return lines ? Typed.text(raw, longest) : Typed.line(raw, longest);
    }
}
