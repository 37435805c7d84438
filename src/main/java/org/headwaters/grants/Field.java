package org.headwaters.grants;

import org.headwaters.platform.NotFound;

/**
 * One place of a form that can be typed into, found by its code; a code that the form does not have is nobody's.
 *
 * @param question code of the question it belongs to; the title belongs to itself
 * @param isLine whether it holds one short line
 */
record Field(String code, String question, boolean isLine) {

    static Field of(Application application, String code) {
        if (code.equals(Completeness.TITLE)) {
            return new Field(code, Completeness.TITLE, true);
        }
        var form = application.getForm();
        if (BudgetCell.read(code).isPresent()) {
            return new Field(code, form.codeOf(Question.Kind.BUDGET), true);
        }
        return form.getQuestions().stream()
                .filter(q -> q.getKind() == Question.Kind.TEXT && q.getCode().equals(code))
                .findFirst()
                .map(q -> new Field(code, code, false))
                .orElseThrow(() -> new NotFound("question"));
    }
}
