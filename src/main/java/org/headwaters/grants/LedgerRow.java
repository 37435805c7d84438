package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.Money;

/**
 * One grant as everybody may read it: no name of a person is in it.
 *
 * @param line what its partners say in public, null while they do not
 * @param call the call's reference
 * @param outcome null until its report is accepted
 * @param followOn what followed, zero until then
 * @param from when they meet or met, null while nobody has said
 */
public record LedgerRow(
        long id,
        String reference,
        String title,
        String line,
        String call,
        String callTitle,
        Instant told,
        int year,
        Money amount,
        Outcome outcome,
        Money followOn,
        LocalDate from,
        LocalDate until,
        OrganisationCard payee,
        List<OrganisationCard> partners)
        implements Serializable {

    public List<String> names() {
        return partners.stream().map(OrganisationCard::name).toList();
    }
}
