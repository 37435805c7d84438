package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.headwaters.platform.Aggregate;

/** One question of a form. Three kinds know their own fields; a text has a limit of words. */
@Entity
public class Question extends Aggregate {

    /** What kind of answer is asked for. */
    public enum Kind {
        PARTNERS,
        PURPOSE,
        TEXT,
        BUDGET
    }

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "form_id")
    private CallForm form;

    private int position;
    private String code;

    @Enumerated(STRING)
    private Kind kind;

    private String wording;
    private String help;
    private int words;
    private boolean required;

    protected Question() {}

    Question(CallForm form, String code) {
        this.form = form;
        this.code = code;
    }

    void word(QuestionTerms terms, int place) {
        kind = terms.kind();
        wording = terms.wording();
        help = terms.help();
        words = terms.words();
        required = terms.required();
        position = place;
    }

    QuestionTerms terms() {
        return new QuestionTerms(code, kind, wording, help, words, required);
    }

    public int getPosition() {
        return position;
    }

    public String getCode() {
        return code;
    }

    public Kind getKind() {
        return kind;
    }

    public String getWording() {
        return wording;
    }

    public String getHelp() {
        return help;
    }

    /** How many words at the most, 0 for no limit. */
    public int getWords() {
        return words;
    }

    public boolean isRequired() {
        return required;
    }
}
