package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a team read about its cause: it cites the brief, adds to it, or both. */
@Entity
@Table(name = "research_note")
public class ResearchNote extends Evidence {

    private String content;

    @Column(name = "cites_brief")
    private boolean cites;

    private String adds;

    @Column(name = "suggested_at")
    private Instant suggestedAt;

    protected ResearchNote() {}

    ResearchNote(Team team, NoteTold told, Act act) {
        super(team, act);
        write(told);
    }

    void tell(NoteTold told, Act act) {
        change(act);
        write(told);
    }

    private void write(NoteTold told) {
        content = told.content();
        cites = told.cites();
        adds = told.adds();
    }

    /** What it adds is with whoever keeps the brief. */
    void suggested(Instant at) {
        suggestedAt = at;
    }

    @Override
    EvidenceTold told() {
        return new NoteTold(content, cites, adds);
    }

    @Override
    GateKind gate() {
        return GateKind.EXPLORE;
    }

    @Override
    String inShort() {
        return adds == null ? content : content + " / " + adds;
    }

    public String getContent() {
        return content;
    }

    /** Whether it rests on the brief of the cause. */
    public boolean isCites() {
        return cites;
    }

    /** What it adds to the brief; null for nothing. */
    public String getAdds() {
        return adds;
    }

    /** When what it adds was suggested for the brief; null before. */
    public Instant getSuggestedAt() {
        return suggestedAt;
    }
}
