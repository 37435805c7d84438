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

    HowMightWe(Team team, String sentence, Act act) {
        super(team, act);
        this.sentence = Written.line(sentence, Written.SHORT);
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
