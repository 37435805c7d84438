package org.headwaters.fellowships;

import java.util.List;
import java.util.stream.Stream;
import org.headwaters.platform.NotFound;

/** The long texts of the forms of the gates, which save themselves while a fellow types. */
public enum DraftField {
    INTERVIEW_INSIGHTS(EvidenceKind.INTERVIEW, "insights"),
    NOTE_CONTENT(EvidenceKind.NOTE, "content"),
    NOTE_ADDS(EvidenceKind.NOTE, "adds"),
    QUESTION_SENTENCE(EvidenceKind.QUESTION, "sentence"),
    PROTOTYPE_TESTS(EvidenceKind.PROTOTYPE, "tests"),
    PROTOTYPE_DROPPED(EvidenceKind.PROTOTYPE, "droppedWhy"),
    DROPPED_WHY(EvidenceKind.DROPPED, "why"),
    TEST_PREDICTION(EvidenceKind.TEST, "prediction"),
    TEST_HAPPENED(EvidenceKind.TEST, "HAPPENED", "happened"),
    TEST_CHANGES(EvidenceKind.TEST, "HAPPENED", "changes"),
    PITCH_SOLUTION(EvidenceKind.PITCH, "solution"),
    PITCH_EVIDENCE(EvidenceKind.PITCH, "evidence"),
    PITCH_PLAN(EvidenceKind.PITCH, "plan"),
    PITCH_BUDGET(EvidenceKind.PITCH, "budgetWords");

    private final EvidenceKind kind;
    private final String form;
    private final String field;

    DraftField(EvidenceKind kind, String field) {
        this(kind, kind.name(), field);
    }

    DraftField(EvidenceKind kind, String form, String field) {
        this.kind = kind;
        this.form = form;
        this.field = field;
    }

    /** {@link NotFound} for what is none. */
    static DraftField of(String code) {
        return Stream.of(values())
                .filter(field -> field.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("field"));
    }

    /** Those of the form in which this is told. */
    static List<DraftField> of(EvidenceTold told) {
        return Stream.of(values())
                .filter(one -> one.kind == EvidenceKind.of(told) && told.texts().containsKey(one.field))
                .toList();
    }

    public EvidenceKind kind() {
        return kind;
    }

    /** The form it stands in: its kind, HAPPENED for the second half of a test. */
    public String form() {
        return form;
    }

    /** Its name in the form. */
    public String field() {
        return field;
    }

    /** Under which row it is kept: a team has one pitch, and a question is always a new one. */
    public long at(long row) {
        return kind == EvidenceKind.PITCH || kind == EvidenceKind.QUESTION ? 0 : row;
    }
}
