package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.Money;
import org.headwaters.platform.ThreadSource.Strand;

/**
 * One grant on one screen, as much of it as the reader's seat shows.
 *
 * @param version for whoever moves it from here, and of the terms that are agreed to
 * @param offered the moves that this reader may make now
 * @param report null while it is with its writers, and for those who do not read it
 * @param cancelAsked why a partner asks to end it, null when none does
 * @param onItsWay its money was handed to the bank, so that an officer can neither lower nor cancel it now
 * @param thread what it belongs to and what belongs there too, the newest first
 */
public record GrantScreen(
        String reference,
        long version,
        String title,
        Seat seat,
        GrantStage stage,
        Set<GrantMove> offered,
        Terms terms,
        List<Partner> partners,
        Report report,
        String moreAsked,
        String cancelAsked,
        boolean onItsWay,
        List<Strand> thread)
        implements Serializable {

    /**
     * @param awarded as it was told, the same as the amount unless that was lowered
     * @param from null while nobody has said when they meet
     * @param reportDue null then too
     * @param notPaid whether the bank could not deliver it the last time
     * @param notPaidWhy as the bank said it, for the desk alone
     * @param moneyDue by when the call promises the money, counted from the submission as it is measured
     */
    public record Terms(
            Money amount,
            Money awarded,
            String payee,
            String call,
            Instant told,
            LocalDate from,
            LocalDate until,
            LocalDate reportDue,
            Instant accepted,
            Instant paid,
            boolean notPaid,
            String notPaidWhy,
            boolean met,
            Instant moneyDue)
            implements Serializable {

        public boolean isLowered() {
            return awarded.isMoreThan(amount);
        }
    }

    /**
     * @param mine whether the reader acts for it
     * @param agreedBy empty before somebody did
     * @param others how many more there are whom the network does not know by name
     * @param letsLineStand whether the public line may stand, for all it has to say
     */
    public record Partner(
            String name,
            String link,
            boolean mine,
            String agreedBy,
            Instant agreedAt,
            List<String> people,
            int others,
            boolean letsLineStand)
            implements Serializable {

        public boolean isAgreed() {
            return agreedAt != null;
        }
    }

    /** @param picture address of it, null without one */
    public record Report(
            List<Said> said,
            Outcome outcome,
            Money followOn,
            String followOnFrom,
            String line,
            boolean linePublic,
            String picture,
            String pictureWords,
            String by,
            Instant at)
            implements Serializable {}

    /** One answered question of the report. */
    public record Said(ReportField field, String text) implements Serializable {}

    public boolean offers(GrantMove move) {
        return offered.contains(move);
    }

    /** Whether something of it may be changed by this reader. */
    public boolean isAmendable() {
        return offers(GrantMove.MOVE_DATES) || offers(GrantMove.LOWER) || offers(GrantMove.CANCEL);
    }

    public boolean isStaff() {
        return seat == Seat.STAFF;
    }

    public boolean isApplicant() {
        return seat == Seat.APPLICANT;
    }

    /** The partners that the reader acts for, by name. */
    public List<String> mine() {
        return partners.stream().filter(Partner::mine).map(Partner::name).toList();
    }

    /** Those that have not agreed yet. */
    public List<String> waiting() {
        return partners.stream().filter(p -> !p.isAgreed()).map(Partner::name).toList();
    }
}
