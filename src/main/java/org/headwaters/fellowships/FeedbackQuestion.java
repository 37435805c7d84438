package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** One of the questions that everybody answers who gives feedback in a cohort; without a cohort, of the set it begins with. */
@Entity
@Table(name = "feedback_question")
public class FeedbackQuestion extends Aggregate {
    private static final int LONGEST = 200;

    @Column(name = "cohort_id")
    private Long cohortId;

    private int position;
    private String wording;

    protected FeedbackQuestion() {}

    FeedbackQuestion(Cohort cohort, int position, String wording) {
        this.cohortId = cohort.getId();
        this.position = position;
        ask(wording);
    }

    final void ask(String words) {
        var clean = Typed.line(words == null ? "" : words, LONGEST).strip();
        if (clean.isEmpty()) {
            throw new Refusal("fellowships.refused.questions.empty");
        }
        wording = clean;
    }

    public int getPosition() {
        return position;
    }

    public String getWording() {
        return wording;
    }
}
