package org.headwaters.grants;

import java.util.Arrays;
import java.util.Locale;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * The fields of the report, in the order of the page. Each is kept like an answer of the application, under a code that no
 * question can have.
 */
public enum ReportField {
    HAPPENED,
    DIFFERENT,
    NEXT,
    TELL,
    MONEY,
    FROM,
    OUTCOME,
    LINE;

    private static final String BEGINS = "report.";
    static final int MOST_WORDS = 150;

    /** As it stands in addresses, in forms and in the database: {@code report.happened}. */
    public String code() {
        return BEGINS + name().toLowerCase(Locale.ROOT);
    }

    static ReportField of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("question"));
    }

    /** One of the four questions, answered in sentences. */
    boolean isQuestion() {
        return ordinal() <= TELL.ordinal();
    }

    /** What was typed as it may be kept, or a refusal. An amount may be half typed; it is read when it is handed in. */
    String checked(String raw) {
        if (isQuestion()) {
            return Typed.text(raw, Typed.LONGEST_TEXT);
        }
        var line = Typed.line(raw, Typed.LONGEST_LINE);
        if (this == OUTCOME && !line.isEmpty() && Outcome.named(line).isEmpty()) {
            throw new Refusal("grants.refused.outcome");
        }
        return line;
    }
}
