package org.headwaters.grants;

import org.headwaters.platform.NotFound;
import org.headwaters.platform.text.Typed;

/**
 * One place of a form that somebody fills in, found by its code; a code that the form does not have is nobody's.
 *
 * @param question code of the question it belongs to; the title belongs to itself
 */
record Field(String code, String question, Kind kind) {
    static final String TITLE = "title";

    /** Holds the reference of the partner that receives the money. */
    static final String PAYEE = "payee";

    enum Kind {
        TITLE,
        TEXT,
        CELL,
        PAYEE,
        PURPOSE
    }

    static Field of(Application application, String code) {
        var form = application.getForm();
        if (code.equals(TITLE)) {
            return new Field(code, TITLE, Kind.TITLE);
        }
        if (code.equals(PAYEE)) {
            return new Field(code, form.codeOf(Question.Kind.PARTNERS), Kind.PAYEE);
        }
        if (BudgetCell.read(code).isPresent()) {
            return new Field(code, form.codeOf(Question.Kind.BUDGET), Kind.CELL);
        }
        return form.getQuestions().stream()
                .filter(q -> q.getCode().equals(code))
                .map(Question::getKind)
                .filter(kind -> kind == Question.Kind.TEXT || kind == Question.Kind.PURPOSE)
                .findFirst()
                .map(kind -> new Field(code, code, kind == Question.Kind.TEXT ? Kind.TEXT : Kind.PURPOSE))
                .orElseThrow(() -> new NotFound("question"));
    }

    /** What was typed as it may be kept, or a refusal. */
    String checked(String raw) {
        return kind == Kind.TEXT ? Typed.text(raw, Typed.LONGEST_TEXT) : Typed.line(raw, Typed.LONGEST_LINE);
    }
}
