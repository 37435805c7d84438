package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.Money;

/**
 * An award whose applicants know of it, as everybody may read it: organisations, never people, and none of the applicants'
 * longer texts, in which people may be named.
 *
 * @param asked what was asked for
 * @param payee who receives the money
 * @param partners all of them, whoever applied first
 * @param told when the applicants were told, which is when it became public
 * @param from first planned day, null while none is known
 * @param until last planned day
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
}
