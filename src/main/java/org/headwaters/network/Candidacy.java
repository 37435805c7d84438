package org.headwaters.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;

/**
 * One organisation's way in: who named it and why, on which day it took which step, and how the way ended. Where it
 * stands is the organisation's {@link Standing}; this is the diary beside it.
 */
@Entity
@Table(name = "candidacy")
public class Candidacy extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "named_by")
    private Organisation namedBy;

    @Column(name = "named_by_person")
    private Long namedByPerson;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id")
    private Person contact;

    private String why;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "draft_kind")
    private String draftKind;

    @Column(name = "draft_reference")
    private String draftReference;

    @Column(name = "vetting_at")
    private Instant vettingAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private boolean admitted;

    @Column(name = "last_word")
    private String lastWord;

    @Column(name = "carry_hash")
    private String carryHash;

    @Column(name = "carry_until")
    private Instant carryUntil;

    @Column(name = "carry_said")
    private Instant carrySaid;

    protected Candidacy() {}

    /** @param by who named it: null where it named itself */
    Candidacy(Organisation organisation, Organisation by, Long byPerson, Person contact, String why, Instant at) {
        this.organisation = Objects.requireNonNull(organisation);
        this.namedBy = by;
        this.namedByPerson = byPerson;
        this.contact = Objects.requireNonNull(contact);
        this.why = Words.required("why", why, 600);
        this.namedAt = at;
    }

    /** Who named it lives on in another one. */
    void namedBy(Organisation survivor) {
        namedBy = survivor;
    }

    /** Whom to write to is known as somebody else now. */
    void reach(Person survivor) {
        contact = survivor;
    }

    /** The contact is asked by a mailed link that works until then; an earlier link no longer does. */
    void askToCarry(String hash, Instant until) {
        carryHash = hash;
        carryUntil = until;
    }

    /** Itself while its contact's answer is waited for by this link. */
    Candidacy requireAwaited(Instant at) {
        if (!isAwaited() || at.isAfter(carryUntil)) {
            throw new Refusal("network.refused.carry");
        }
        return this;
    }

    void said(Instant at) {
        carrySaid = at;
    }

    /** Whether somebody was asked to carry it inside and has not answered. */
    boolean isUnanswered() {
        return carryHash != null && carrySaid == null;
    }

    /** Whether that answer is waited for: whoever has gone on without it needs it no more. */
    public boolean isAwaited() {
        return isUnanswered() && endedAt == null && organisation.getStanding() == Standing.NOMINATED;
    }

    void checked(Instant at) {
        checkedAt = at;
    }

    void applied(SubjectRef draft, Instant at) {
        appliedAt = at;
        draftKind = draft.kind();
        draftReference = draft.reference();
    }

    void vetting(Instant at) {
        vettingAt = at;
    }

    /** What it applied with is withdrawn; it may apply with another. */
    void takenBack() {
        appliedAt = null;
        draftKind = null;
        draftReference = null;
        vettingAt = null;
    }

    void end(boolean in, String word, Instant at) {
        endedAt = at;
        admitted = in;
        lastWord = word;
    }

    Candidacy asSeen(long seenVersion) {
        requireSeen(seenVersion);
        return this;
    }

    /** Itself while the way is open: who has ended it is nowhere on it. */
    Candidacy open() {
        if (endedAt != null) {
            throw new NotFound("candidacy");
        }
        return this;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** Null where it named itself. */
    public Organisation getNamedBy() {
        return namedBy;
    }

    /** The person in whose name its organisation named it; null where it named itself or was asked again. */
    public Long getNamedByPerson() {
        return namedByPerson;
    }

    public Person getContact() {
        return contact;
    }

    public String getWhy() {
        return why;
    }

    public Instant getNamedAt() {
        return namedAt;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }

    public Instant getAppliedAt() {
        return appliedAt;
    }

    public Instant getVettingAt() {
        return vettingAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public boolean isAdmitted() {
        return admitted;
    }

    /** Why it was declined, null where nobody was. */
    public String getLastWord() {
        return lastWord;
    }

    /** What it applied with, empty before. */
    Optional<SubjectRef> draft() {
        return Optional.ofNullable(draftReference).map(reference -> new SubjectRef(draftKind, reference));
    }
}
