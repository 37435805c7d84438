package org.headwaters.grants;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** Words that officers keep for the decisions of all calls, or for one call in their place: a line, and a text. */
@MappedSuperclass
public abstract class Worded extends Aggregate {
    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "call_id")
    private Call call;

    @Column(name = "edited_by")
    private Long editedBy;

    @Column(name = "edited_at")
    private Instant editedAt;

    protected Worded() {}

    Worded(Call call) {
        this.call = call;
    }

    final void wordedBy(Act act) {
        editedBy = act.who().value();
        editedAt = act.at();
    }

    /** Refuses whoever has not seen these very words. */
    final void requireSeen(String mark, String editor) {
        if (!mark().equals(mark)) {
            throw new StaleWording(this, editor);
        }
    }

    /** Which row, and how it stood; a row that took another's place is never taken for it. */
    final String mark() {
        return getId() + "." + getVersion();
    }

    abstract String line();

    abstract String text();

    /** Null where it serves all calls. */
    public Call getCall() {
        return call;
    }

    /** Null while nobody has touched it. */
    public PersonId getEditedBy() {
        return editedBy == null ? null : new PersonId(editedBy);
    }

    public Instant getEditedAt() {
        return editedAt;
    }
}
