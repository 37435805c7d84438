package org.headwaters.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Refusal;

/** How an organisation sees itself in one respect, with what it knows that by. A low mark keeps nobody out. */
@Entity
@Table(name = "readiness_mark")
public class ReadinessMark extends Aggregate {
    static final int MOST = 3;
    private static final int LONGEST = 400;

    @Column(name = "candidacy_id")
    private Long candidacy;

    @Enumerated(EnumType.STRING)
    private Trait trait;

    private int mark;
    private String evidence;

    protected ReadinessMark() {}

    ReadinessMark(Candidacy candidacy, Mark given) {
        this.candidacy = candidacy.getId();
        this.trait = given.trait();
        give(given);
    }

    final void give(Mark given) {
        mark = given.mark();
        evidence = given.evidence();
    }

    public Trait getTrait() {
        return trait;
    }

    public int getMark() {
        return mark;
    }

    public String getEvidence() {
        return evidence;
    }

    Mark shown() {
        return new Mark(trait, mark, evidence);
    }

    /** A mark from 0 to 3 and the sentence behind it. */
    public record Mark(Trait trait, int mark, String evidence) {
        public Mark {
            if (mark < 0 || mark > MOST) {
                throw new Refusal("network.refused.mark");
            }
            evidence = Words.required("evidence", evidence, LONGEST);
        }
    }
}
