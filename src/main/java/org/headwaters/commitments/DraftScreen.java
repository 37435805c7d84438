package org.headwaters.commitments;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headwaters.challenges.CauseNames;
import org.headwaters.network.OrganisationCard;

/**
 * A promise while it is written, for its partner, its coach and staff.
 *
 * @param seat as what the caller sees it
 * @param writable whether the caller may write in it now
 * @param signs whether the caller may send it on
 * @param asked what the caller is asked to agree to, in ten-thousandths
 * @param fields what stands in each field, by its code
 * @param coach name of whoever helps, empty for nobody
 * @param changesAsked what is to be changed, null when nothing is
 * @param reach how far it reaches, null before the numbers are there
 */
public record DraftScreen(
        String reference,
        State state,
        Seat seat,
        boolean writable,
        boolean signs,
        List<Integer> asked,
        OrganisationCard owner,
        String goal,
        String coach,
        String changesAsked,
        Map<String, Field> fields,
        Reach reach,
        List<String> causes,
        List<Theme> themes,
        List<Step> steps,
        List<Share> shares,
        List<Said> talk)
        implements Serializable {

    /** @param at when it was saved, null when it never was */
    public record Field(String code, String text, long version, Instant at) implements Serializable {}

    /**
     * @param ratio how many times the change that would come anyway, null where none would
     * @param usualAt where on a line of a thousand units that change ends
     */
    public record Reach(long baseline, long usual, long target, BigDecimal ratio, boolean enough, long usualAt)
            implements Serializable {}

    /** A theme with the causes one can pick under it. */
    public record Theme(String reference, String title, List<CauseNames.Listed> causes) implements Serializable {}

    /** A step on the way. */
    public record Step(long id, String words, LocalDate due, int weight, long baseline, long target)
            implements Serializable {}

    /** What one of them carries, of a hundred. */
    public record Share(OrganisationCard partner, BigDecimal percent, boolean agreed, boolean lead)
            implements Serializable {}

    public record Said(String name, Seat as, Instant at, String words) implements Serializable {}

    public Field field(String code) {
        return fields.get(code);
    }

    public boolean picked(String cause) {
        return causes.contains(cause);
    }

    public boolean isJoint() {
        return shares.size() > 1;
    }

    public boolean agrees() {
        return !asked.isEmpty();
    }

    /** What is still to be agreed to, of those who carry it. */
    public boolean isAgreed() {
        return shares.stream().allMatch(Share::agreed);
    }
}
