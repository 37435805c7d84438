package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/**
 * What the applicants of one decision are told. It is drafted with the decision, may be edited and held, and leaves the
 * house once; after that its words are never changed. A correction voids it and keeps it.
 */
@Entity
public class Letter extends Aggregate {
    private static final Duration LONGEST_HOLD = Duration.ofDays(366);

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(STRING)
    private Verdict kind;

    @Enumerated(STRING)
    private LetterState state = LetterState.READY;

    private String subject;
    private String body;

    @Column(name = "template_body")
    private String templateBody;

    @Column(name = "held_until")
    private Instant heldUntil;

    @Column(name = "edited_by")
    private Long editedBy;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "sent_by")
    private Long sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Letter() {}

    Letter(Application application, Verdict kind, LetterText draft, Instant at) {
        this.application = application;
        this.kind = kind;
        this.subject = draft.subject();
        this.body = draft.body();
        this.templateBody = draft.body();
        this.writtenAt = at;
    }

    void edit(LetterText text, long seenVersion, Act act) {
        requireUnsent();
        requireSeen(seenVersion);
        subject = text.subject();
        body = text.body();
        editedBy = act.who().value();
        editedAt = act.at();
    }

    /** @param until when it is ready again by itself, null until somebody says so */
    void hold(Instant until, Act act) {
        requireUnsent();
        if (until != null && !until.isAfter(act.at())) {
            throw new Refusal("grants.refused.holdInThePast", until);
        }
        if (until != null && until.isAfter(act.at().plus(LONGEST_HOLD))) {
            throw new Refusal("grants.refused.holdTooLong");
        }
        state = LetterState.HELD;
        heldUntil = until;
    }

    void release() {
        requireUnsent();
        state = LetterState.READY;
        heldUntil = null;
    }

    /** Leaves the house as it was seen: other words than the sender read are never sent. */
    void send(long seenVersion, Act act) {
        requireUnsent();
        requireSeen(seenVersion);
        if (!isReady(act.at())) {
            throw new Refusal("grants.refused.letterHeld");
        }
        state = LetterState.SENT;
        heldUntil = null;
        sentBy = act.who().value();
        sentAt = act.at();
    }

    /** The decision that it tells was taken back. */
    void takeBack() {
        state = LetterState.VOID;
        heldUntil = null;
    }

    boolean isUnsent() {
        return state != LetterState.SENT && state != LetterState.VOID;
    }

    private void requireUnsent() {
        if (!isUnsent()) {
            throw new Refusal("grants.refused.letterGone");
        }
    }

    boolean isReady(Instant now) {
        return state == LetterState.READY || state == LetterState.HELD && heldUntil != null && !heldUntil.isAfter(now);
    }

    public Application getApplication() {
        return application;
    }

    public Verdict getKind() {
        return kind;
    }

    public LetterState getState() {
        return state;
    }

    public LetterText getText() {
        return new LetterText(subject, body);
    }

    /** The body as the template and the reasons made it. */
    public String getTemplateBody() {
        return templateBody;
    }

    /** Null when it is not held, or held until somebody says so. */
    public Instant getHeldUntil() {
        return heldUntil;
    }

    /** Null while nobody has touched it. */
    public PersonId getEditedBy() {
        return editedBy == null ? null : new PersonId(editedBy);
    }

    public Instant getEditedAt() {
        return editedAt;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public PersonId getSentBy() {
        return sentBy == null ? null : new PersonId(sentBy);
    }

    public Instant getSentAt() {
        return sentAt;
    }
}
