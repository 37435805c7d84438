package org.headwaters.grants;

/**
 * Where an application stands. Each has a name for staff and one for its applicants: text keys {@code grants.stage.*}
 * and {@code grants.applicant.*}.
 */
public enum Stage {
    DRAFT,
    CO_SIGNING,
    SUBMITTED,
    IN_REVIEW,
    RETURNED,
    RECOMMENDED,
    AWARDED,
    DECLINED,
    MISSED,
    WITHDRAWN;

    /** The text that names it to staff, who must see what nobody was told yet. */
    public String key(boolean told) {
        return isDecided() && !told ? "grants.stage." + this + ".untold" : "grants.stage." + this;
    }

    /** Decided, though perhaps not told. */
    public boolean isDecided() {
        return this == AWARDED || this == DECLINED;
    }

    /** Whether something may wait for the desk in this stage: what is decided does until it is told. */
    public boolean mayWait() {
        return isWaitingForDecision() || isDecided();
    }

    /** Submitted, and nobody has decided yet. */
    public boolean isWaitingForDecision() {
        return this == SUBMITTED || this == IN_REVIEW || this == RETURNED || this == RECOMMENDED;
    }

    /** Still with its applicants, who write in it. */
    public boolean isBeingWritten() {
        return this == DRAFT || this == CO_SIGNING || this == RETURNED;
    }

    /** Nothing more will happen before a decision is told. */
    public boolean isOver() {
        return this == MISSED || this == WITHDRAWN;
    }

    /**
     * The stage as its applicants see it: until the letter is sent, recommending and deciding are part of the review, so
     * that nothing is told by accident.
     */
    public Stage asApplicantsSeeIt(boolean told) {
        return this == RECOMMENDED || isDecided() && !told ? IN_REVIEW : this;
    }
}
