package org.headwaters.fellowships;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A question that every new cohort begins with; each changes its own. */
@Entity
@Table(name = "fellowship_default_question")
class DefaultQuestion {
    @Id
    private int position;

    private String code;
    private String wording;
    private String help;
    private int words;
    private boolean required;

    protected DefaultQuestion() {}

    QuestionTerms terms() {
        return new QuestionTerms(code, wording, help, words, required);
    }
}
