package org.headwaters.commitments;

import java.util.Arrays;
import java.util.Locale;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.text.Typed;

/** One text of an annual review, saved while somebody types: the four answers, and when a meeting would suit. */
enum YearField {
    SUCCEED,
    HARD,
    LEARNED,
    BETTER,
    WHEN;

    /** How the text is called in addresses and forms. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How it is called among everything that is typed into a promise. */
    String codeIn(int year) {
        return year + "." + code();
    }

    static YearField of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("field"));
    }

    /** What is kept of what was typed; refused are characters that deceive, and what is too long. */
    String checked(String raw) {
        return this == WHEN ? Typed.line(raw, 200) : Typed.text(raw, YearAnswers.LONGEST);
    }
}
