package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** A word to a team at one of its gates: from its coach, a fellow of another team, or who hears its pitch. */
@Entity
@Table(name = "gate_word")
public class GateWord extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Enumerated(EnumType.STRING)
    private GateKind gate;

    @Enumerated(EnumType.STRING)
    @Column(name = "said_as")
    private WordAs as;

    @Column(name = "said_by")
    private long saidBy;

    private String words;

    @Column(name = "said_at")
    private Instant saidAt;

    protected GateWord() {}

    GateWord(Team team, GateKind gate, WordAs as, String words, PersonId by, Instant at) {
        var said = Typed.remark(words);
        if (said == null) {
            throw new Refusal("fellowships.refused.word.empty");
        }
        this.team = team;
        this.gate = gate;
        this.as = as;
        this.words = said;
        this.saidBy = by.value();
        this.saidAt = at;
    }

    public GateKind getGate() {
        return gate;
    }

    public WordAs getAs() {
        return as;
    }

    public PersonId getSaidBy() {
        return new PersonId(saidBy);
    }

    public String getWords() {
        return words;
    }

    public Instant getSaidAt() {
        return saidAt;
    }
}
