package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.headwaters.platform.Aggregate;

/** How a letter of one kind begins, with places to be filled in. Without a call it serves all calls. */
@Entity
@Table(name = "letter_template")
public class LetterTemplate extends Aggregate {
    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "call_id")
    private Call call;

    @Enumerated(STRING)
    private Verdict kind;

    private String subject;
    private String body;

    protected LetterTemplate() {}

    LetterTemplate(Verdict kind, LetterText text) {
        this.kind = kind;
        this.subject = text.subject();
        this.body = text.body();
    }

    public Verdict getKind() {
        return kind;
    }

    public LetterText getText() {
        return new LetterText(subject, body);
    }
}
