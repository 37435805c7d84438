package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;

/** The newest grants as everybody may read them. A decision that nobody was told of is not among them. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class AwardedDesk {
    @Inject
    LedgerRows rows;

    @Inject
    Directory directory;

    @PermitAll
    public AwardedGrants newest(int most) {
        var grants = rows.page(LedgerFilter.ALL, 0, most);
        var cards = directory.cards(grants.stream()
                .flatMap(grant -> grant.getPartners().stream())
                .map(GrantPartner::getOrganisation)
                .distinct()
                .toList());
        return new AwardedGrants(
                rows.count(LedgerFilter.ALL),
                grants.stream()
                        .map(grant -> new AwardedGrants.Line(
                                grant.getReference(),
                                grant.getTitle(),
                                grant.isLinePublic() ? grant.getReport().getPublicLine() : null,
                                grant.getPartners().stream()
                                        .map(partner -> cards.get(partner.getOrganisation()))
                                        .map(OrganisationCard::name)
                                        .toList(),
                                grant.getAmount(),
                                grant.getDates().getToldAt()))
                        .toList());
    }
}
