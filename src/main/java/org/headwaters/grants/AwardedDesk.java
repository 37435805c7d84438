package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;

/** Awarded grants as everybody may read them. A decision that nobody was told of is not among them. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class AwardedDesk {
    @Inject
    Awards awards;

    @Inject
    Directory directory;

    @PermitAll
    public AwardedGrants newest(int most) {
        var grants = awards.newest(most);
        var cards = directory.cards(grants.stream()
                .flatMap(grant -> grant.getPartners().stream())
                .map(ApplicationPartner::getOrganisation)
                .distinct()
                .toList());
        return new AwardedGrants(
                awards.count(), grants.stream().map(grant -> line(grant, cards)).toList());
    }

    private static AwardedGrants.Line line(Application grant, Map<OrganisationId, OrganisationCard> cards) {
        List<String> partners = grant.getPartners().stream()
                .map(partner -> cards.get(partner.getOrganisation()).name())
                .toList();
        var decision = grant.getDecision();
        return new AwardedGrants.Line(
                grant.getTitle(),
                partners,
                new Money(decision.getAwardedMinor(), grant.getCall().getCurrency()),
                decision.getToldAt());
    }
}
