package org.headwaters.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** Somebody says that a profile is wrong in one place. Its own people or the backbone answer; then whoever asked hears. */
@Entity
@Table(name = "change_request")
public class ChangeRequest extends Aggregate {
    /** So many of one person wait for one organisation's answers at once. */
    private static final int MOST_OPEN = 5;

    private static final int LONGEST = 400;
    private static final int LONGEST_WORD = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", updatable = false)
    private Organisation organisation;

    @Column(name = "field_name", updatable = false)
    @Enumerated(EnumType.STRING)
    private ProfileField field;

    @Column(name = "was_text", updatable = false)
    private String was;

    @Column(name = "becomes_text", updatable = false)
    private String becomes;

    @Column(updatable = false)
    private String why;

    @Column(name = "asked_by", updatable = false)
    private long askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ChangeStage stage = ChangeStage.OPEN;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String word;

    protected ChangeRequest() {}

    ChangeRequest(Organisation organisation, Asked asked, String was, PersonId by, Instant at) {
        this.organisation = Objects.requireNonNull(organisation);
        this.field = Objects.requireNonNull(asked.field());
        this.was = was;
        this.becomes = Typed.text(asked.becomes(), LONGEST).strip();
        this.why = said(asked.why());
        this.askedBy = by.value();
        this.askedAt = Objects.requireNonNull(at);
        if (becomes.isEmpty() || becomes.equals(was)) {
            throw new Refusal("network.refused.change.same");
        }
    }

    /**
     * Refuses to ask what waits for its answer already, or more than anybody answers.
     *
     * @param open those of the organisation that wait
     */
    void requireRoom(List<ChangeRequest> open) {
        if (open.stream().anyMatch(other -> other.field == field && other.becomes.equals(becomes))) {
            throw new Refusal("network.refused.change.waits");
        }
        if (open.stream().filter(other -> other.askedBy == askedBy).count() >= MOST_OPEN) {
            throw new Refusal("network.refused.change.many", MOST_OPEN);
        }
    }

    /** It is so: the profile takes it over with this. */
    void accept(String said, PersonId by, Instant at) {
        answer(ChangeMove.ACCEPT, said, by, at);
    }

    /** It stays as it is, and why. */
    void refuse(String said, PersonId by, Instant at) {
        if (said(said) == null) {
            throw new Refusal("network.refused.change.why");
        }
        answer(ChangeMove.REFUSE, said, by, at);
    }

    private void answer(ChangeMove move, String said, PersonId by, Instant at) {
        stage = move.from(stage);
        word = said(said);
        answeredBy = by.value();
        answeredAt = at;
    }

    private static String said(String raw) {
        var text = Typed.text(raw, LONGEST_WORD).strip();
        return text.isEmpty() ? null : text;
    }

    ChangeRequest asSeen(long seenVersion) {
        requireSeen(seenVersion);
        return this;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public ProfileField getField() {
        return field;
    }

    public String getWas() {
        return was;
    }

    public String getBecomes() {
        return becomes;
    }

    public String getWhy() {
        return why;
    }

    public PersonId getAskedBy() {
        return new PersonId(askedBy);
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public ChangeStage getStage() {
        return stage;
    }

    public String getWord() {
        return word;
    }

    /** What somebody asks for. */
    public record Asked(ProfileField field, String becomes, String why) {}
}
