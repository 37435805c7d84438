package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;

/** The grants ledger as everybody may read it: every told award that was not cancelled, and never the name of a person. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class LedgerDesk {
    @Inject
    LedgerRows rows;

    @Inject
    Directory directory;

    /** @param page from 1; a page beyond the last shows the last */
    @PermitAll
    public Ledger open(LedgerFilter asked, int page) {
        var currencies = rows.currencies();
        var currency = currencies.contains(asked.currency())
                ? asked.currency()
                : currencies.stream().findFirst().orElse("USD");
        var filter = asked.in(currency);
        var years = rows.years(currency);
        var all = all(years, currency);
        var outcomes = rows.outcomes(currency);
        var found = filter.isNarrow() ? rows.count(filter) : all.count();
        int shown = (int) Math.max(1, Math.min(page, (found + Ledger.SIZE - 1) / Ledger.SIZE));
        return new Ledger(
                currencies.size() > 1 ? filter : asked.in(null),
                currency,
                currencies,
                all,
                rows.givers(currency),
                Arrays.stream(Outcome.values())
                        .map(outcome -> new Ledger.Kind(outcome, outcomes.getOrDefault(outcome, 0L)))
                        .toList(),
                all.count()
                        - outcomes.values().stream().mapToLong(Long::longValue).sum(),
                years,
                rows.calls(currency),
                shown(rows.page(filter, (shown - 1) * Ledger.SIZE, Ledger.SIZE)),
                shown,
                found);
    }

    private Ledger.Sum all(List<Ledger.Sum> years, String currency) {
        return new Ledger.Sum(
                "",
                "",
                years.stream().mapToLong(Ledger.Sum::count).sum(),
                years.stream().map(Ledger.Sum::granted).reduce(Money.zero(currency), Money::plus),
                years.stream().map(Ledger.Sum::followed).reduce(Money.zero(currency), Money::plus),
                rows.organisations(currency));
    }

    private List<LedgerRow> shown(List<Grant> grants) {
        var cards = directory.cards(grants.stream()
                .flatMap(grant -> Stream.concat(
                        Stream.of(grant.getPayee()),
                        grant.getPartners().stream().map(GrantPartner::getOrganisation)))
                .distinct()
                .toList());
        return grants.stream().map(grant -> row(grant, cards)).toList();
    }

    private static LedgerRow row(Grant grant, Map<OrganisationId, OrganisationCard> cards) {
        var closed = grant.getStage() == GrantStage.CLOSED;
        var report = grant.getReport();
        var dates = grant.getDates();
        var currency = grant.getAmount().currency();
        return new LedgerRow(
                grant.getId(),
                grant.getReference(),
                grant.getTitle(),
                grant.isLinePublic() ? report.getPublicLine() : null,
                grant.getCall().getReference(),
                grant.getCall().getTitle(),
                dates.getToldAt(),
                dates.getToldYear(),
                grant.getAmount(),
                closed ? report.getOutcome() : null,
                new Money(closed ? report.getFollowOnMinor() : 0, currency),
                dates.getMeetingFrom(),
                dates.getMeetingUntil(),
                cards.get(grant.getPayee()),
                grant.getPartners().stream()
                        .map(partner -> cards.get(partner.getOrganisation()))
                        .toList());
    }
}
