package org.headwaters.grants.web;

import java.io.Serializable;
import org.headwaters.grants.Question.Kind;
import org.headwaters.grants.QuestionTerms;

/** A question while an officer words it. */
public class TypedQuestion implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final Kind kind;
    private String wording;
    private String help;
    private int words;
    private boolean required;

    TypedQuestion(QuestionTerms terms) {
        code = terms.code();
        kind = terms.kind();
        wording = terms.wording();
        help = terms.help();
        words = terms.words();
        required = terms.required();
    }

    QuestionTerms terms() {
        return new QuestionTerms(code, kind, wording, help, words, required);
    }

    /** Only texts come and go; partners and budget are part of every application. */
    public boolean isText() {
        return kind == Kind.TEXT;
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

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public int getWords() {
        return words;
    }

    public void setWords(int words) {
        this.words = words;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }
}
