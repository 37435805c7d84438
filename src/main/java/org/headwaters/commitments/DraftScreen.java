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
 * @param withdraws whether the caller may withdraw it
 * @param asked what the caller is asked to agree to, in ten-thousandths
 * @param division how it is divided, for whoever divides it anew
 * @param words how far what is promised was changed, for whoever agrees to it
 * @param fields what stands in each field, by its code
 * @param counted what the goal counts
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
        boolean withdraws,
        List<Integer> asked,
        String division,
        long words,
        OrganisationCard owner,
        String goal,
        String counted,
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

    /** Whether it counts something else than the goal, and so for itself alone. */
    public boolean isApart() {
        return !counted.equalsIgnoreCase(field(DraftField.UNIT.code()).text().strip());
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

    /** What its coach said last, null where nothing was said. */
    public Said lastWord() {
        return talk.stream()
                .filter(said -> said.as() == Seat.COACH)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What is still to be agreed to, of those who carry it. */
    public boolean isAgreed() {
        return shares.stream().allMatch(Share::agreed);
    }
}
