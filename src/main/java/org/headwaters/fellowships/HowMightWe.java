package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The question that a team works on, in one sentence, never changed: a new one is written, and the last one counts. */
@Entity
@Table(name = "how_might_we")
public class HowMightWe extends Evidence {

    @Column(updatable = false)
    private String sentence;

    protected HowMightWe() {}

    HowMightWe(Team team, QuestionTold told, Act act) {
        super(team, act);
        this.sentence = told.sentence();
    }

    @Override
    EvidenceTold told() {
        return new QuestionTold(sentence);
    }

    @Override
    GateKind gate() {
        return GateKind.EXPLORE;
    }

    @Override
    String inShort() {
        return sentence;
    }

    public String getSentence() {
        return sentence;
    }
}
