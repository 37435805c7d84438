package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.headwaters.platform.KeptText;

/**
 * What one fellow typed into a text of a gate's form and has not saved for the team yet. Its text is null once the form was
 * saved; its version goes on, so that a save of before is known to be late.
 */
@Entity
@Table(name = "evidence_draft")
public class EvidenceDraft extends KeptText {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id", updatable = false)
    private Team team;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DraftField code;

    @Column(name = "row_id", updatable = false)
    private long row;

    @Column(name = "begun_on")
    private long begunOn;

    protected EvidenceDraft() {}

    /** @param begunOn the version of the evidence that the form showed, 0 for something new */
    EvidenceDraft(Team team, DraftField code, long row, String text, long begunOn, Act act) {
        this.team = team;
        this.code = code;
        this.row = row;
        this.begunOn = begunOn;
        put(text, act.who(), act.at());
    }

    void write(String text, long seenVersion, long shownVersion, String writer, Act act) {
        var begins = getContent() == null;
        putOver(text, seenVersion, writer, act.who(), act.at());
        if (begins) {
            begunOn = shownVersion;
        }
    }

    /** It was saved with its form, or is not wanted any more. */
    void settle(Act act) {
        put(null, act.who(), act.at());
    }

    public Team getTeam() {
        return team;
    }

    public DraftField getCode() {
        return code;
    }

    public long getRow() {
        return row;
    }

    public long getBegunOn() {
        return begunOn;
    }
}
