package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** How a letter of one kind begins, with places to be filled in. Without a call it serves all calls. */
@Entity
@Table(name = "letter_template")
public class LetterTemplate extends Worded {
    @Enumerated(STRING)
    private Verdict kind;

    private String subject;
    private String body;

    protected LetterTemplate() {}

    LetterTemplate(Call call, Verdict kind) {
        super(call);
        this.kind = kind;
    }

    void word(LetterText text, Act act) {
        Blank.requireFit(kind, text);
        subject = text.subject();
        body = text.body();
        wordedBy(act);
    }

    @Override
    String line() {
        return subject;
    }

    @Override
    String text() {
        return body;
    }

    public Verdict getKind() {
        return kind;
    }

    public LetterText getText() {
        return new LetterText(subject, body);
    }
}
