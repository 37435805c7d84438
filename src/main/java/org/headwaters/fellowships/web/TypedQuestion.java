package org.headwaters.fellowships.web;

import java.io.Serializable;
import org.headwaters.fellowships.QuestionTerms;

/** A question while staff word it. */
public class TypedQuestion implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_WORDS = 200;

    private final String code;
    private String wording = "";
    private String help = "";
    private int words = USUAL_WORDS;
    private boolean required = true;

    TypedQuestion(String code) {
        this.code = code;
    }

    TypedQuestion(QuestionTerms terms) {
        code = terms.code();
        wording = terms.wording();
        help = terms.help();
        words = terms.words();
        required = terms.required();
    }

    QuestionTerms terms() {
        return new QuestionTerms(code, wording, help, words, required);
    }

    public String getCode() {
        return code;
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
