package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.Money;

/**
 * An award whose applicants know of it, as everybody may read it: organisations, never people, and none of the applicants'
 * longer texts, in which people may be named.
 *
 * @param asked what was asked for
 * @param amount what it comes to now: less than was awarded where that was lowered
 * @param payee who receives the money
 * @param partners all of them, whoever applied first
 * @param told when the applicants were told, which is when it became public
 * @param from the first day on which they meet, null while none is known
 * @param until the last one
 * @param met whether they have met, on those very days
 * @param state how far it has come
 * @param changed when anything of it changed last
 */
public record PublicAward(
        String reference,
        String title,
        Money asked,
        Money amount,
        OrganisationCard payee,
        List<OrganisationCard> partners,
        Instant told,
        LocalDate from,
        LocalDate until,
        boolean met,
        State state,
        Instant changed,
        Programme programme)
        implements Serializable {

    /** The call under which it was awarded. */
    public record Programme(String reference, String title, String purpose) implements Serializable {}

    /** Awarded; then done, or ended before it was. */
    public enum State {
        AWARDED,
        COMPLETED,
        CANCELLED
    }

    public PublicAward {
        partners = List.copyOf(partners);
    }

    /** Whether it goes ahead or did; a cancelled one does not. */
    public boolean isStanding() {
        return state != State.CANCELLED;
    }

    /** Its state as programs read it. */
    public String status() {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
