package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Refusal;

/** What a team read about its cause: it cites the brief, adds to it, or both. */
@Entity
@Table(name = "research_note")
public class ResearchNote extends Evidence {

    static final int LONGEST = 6000;
    static final int LONGEST_ADDITION = 2000;

    private String content;

    @Column(name = "cites_brief")
    private boolean cites;

    private String adds;

    @Column(name = "suggested_at")
    private Instant suggestedAt;

    protected ResearchNote() {}

    ResearchNote(Team team, String content, boolean cites, String adds, Act act) {
        super(team, act);
        write(content, cites, adds);
    }

    void write(String newContent, boolean newCites, String newAdds, Act act) {
        change(act);
        write(newContent, newCites, newAdds);
    }

    private void write(String newContent, boolean newCites, String newAdds) {
        content = Written.text(newContent, LONGEST);
        adds = Written.maybe(newAdds, LONGEST_ADDITION);
        cites = newCites;
        if (!cites && adds == null) {
            throw new Refusal("fellowships.refused.brief");
        }
    }

    /** What it adds is with whoever keeps the brief. */
    void suggested(Instant at) {
        suggestedAt = at;
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
