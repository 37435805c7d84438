package org.headwaters.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;

/** One thing about a promise that waits for the backbone: a row of a view, only ever counted and read. */
@Entity
@Table(name = "commitment_waiting")
public class WaitingPromise extends Aggregate {

    /** What waits: readers, a decision, somebody who verifies an end, a meeting. */
    public enum Kind {
        SUBMITTED,
        VETTING,
        PROPOSED,
        SENT
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commitment_id")
    private Commitment commitment;

    /** Empty for what is only counted, as are its words. */
    private String reference;

    private String words;
    private Instant since;

    /** How many readers have said what they think of it. */
    private long said;

    /** Of how many a word is still awaited. */
    private long awaited;

    protected WaitingPromise() {}
}
