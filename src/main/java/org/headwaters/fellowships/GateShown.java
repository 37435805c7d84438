package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One gate of one team on its page.
 *
 * @param today the day in the zone of the cohort
 * @param words what was said when more was asked, or when it was passed; null before
 * @param wordsBy who said it
 * @param submittedBy who handed it in last; null before
 * @param insights how many each interview needs
 * @param drafts what the reader typed and has not saved; empty for who may not write
 * @param steps all five, for going from one to the next
 * @param grant reference of the application that its pitch became, where the reader may open it; null else
 */
public record GateShown(
        String team,
        String title,
        String cohort,
        String currency,
        GateKind kind,
        GateStage stage,
        long version,
        LocalDate due,
        boolean late,
        LocalDate today,
        String words,
        String wordsBy,
        Instant decidedAt,
        String submittedBy,
        Instant submittedAt,
        int insights,
        GateEvidence evidence,
        EvidenceShown shows,
        List<DraftShown> drafts,
        List<GateStep> steps,
        String grant,
        May may)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Its number among the five, from 1. */
    public int number() {
        return kind.ordinal() + 1;
    }

    /** Whether it waits for those who decide on grants, and not for a coach. */
    public boolean withPanel() {
        return stage == GateStage.SUBMITTED && !GateMove.PASS.mayStartFrom(kind, stage);
    }

    /**
     * What the reader may do here now.
     *
     * @param write what is shown may be written and taken out
     * @param handIn the gates before it are passed and nothing is missing
     * @param first whether the gates before it come first
     * @param judge pass it
     * @param askMore the team can still answer
     */
    public record May(boolean write, boolean handIn, boolean first, boolean takeBack, boolean judge, boolean askMore)
            implements Serializable {}
}
