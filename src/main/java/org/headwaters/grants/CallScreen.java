package org.headwaters.grants;

import java.time.Instant;
import java.util.List;
import org.headwaters.platform.Money;

/**
 * One call as everybody reads it before applying.
 *
 * @param blind whether readers see neither who asks nor who else reads
 * @param answerBy by when whoever submits in the last moment has the promised decision, null without a deadline
 * @param mine the caller's own applications under it that are not over, none for strangers
 * @param starts one for each partner in whose name the caller may apply, none for strangers
 * @param mayStart whether this caller can begin one now
 */
public record CallScreen(
        String reference,
        String title,
        String purpose,
        String rules,
        String eligible,
        CallState state,
        Instant opens,
        Instant closes,
        Money smallest,
        Money largest,
        Money fastLane,
        Money left,
        Money fund,
        int wordDays,
        int decisionDays,
        int moneyDays,
        int reviews,
        boolean blind,
        Instant answerBy,
        int batchDays,
        boolean rolling,
        TwoClocks past,
        List<QuestionTerms> questions,
        List<Kind> kinds,
        List<Looked> criteria,
        Became became,
        List<Mine> mine,
        List<Start> starts,
        boolean mayStart) {

    /** @param cap null for no cap */
    public record Kind(String label, Money cap) {}

    /** What readers look for. */
    public record Looked(String question, int weight, boolean independent) {}

    public record Mine(String reference, String title, Stage stage) {}

    /**
     * One button that begins an application, goes on with the one begun, or opens it as it stands.
     *
     * @param organisation reference of the partner that applies, null where nobody has to choose
     * @param name the partner's, null where nobody has to choose
     * @param key of what the button says; with a name it stands in it
     */
    public record Start(String organisation, String name, String key) {}
}
