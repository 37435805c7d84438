package org.headwaters.fellowships;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.headwaters.platform.Aggregate;

/** What a team is asked when it applies. */
@Entity
@Table(name = "cohort_question")
public class CohortQuestion extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cohort_id")
    private Cohort cohort;

    private int position;
    private String code;
    private String wording;
    private String help;
    private int words;
    private boolean required;

    protected CohortQuestion() {}

    CohortQuestion(Cohort cohort, int position, String code, String wording, String help, int words, boolean required) {
        this.cohort = cohort;
        this.code = code;
        word(new QuestionTerms(code, wording, help, words, required), position);
    }

    final void word(QuestionTerms terms, int place) {
        position = place;
        wording = terms.wording();
        help = terms.help();
        words = terms.words();
        required = terms.required();
    }

    QuestionTerms terms() {
        return new QuestionTerms(code, wording, help, words, required);
    }

    public int getPosition() {
        return position;
    }

    public String getCode() {
        return code;
    }

    public String getWording() {
        return wording;
    }

    public String getHelp() {
        return help;
    }

    /** The most words of an answer. */
    public int getWords() {
        return words;
    }

    public boolean isRequired() {
        return required;
    }
}
