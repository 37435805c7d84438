package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantCast.ASKED;

import jakarta.inject.Inject;
import org.headwaters.platform.Money;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.Test;

@InServer
class OfferIT {
    private static final Money FUNDED = Money.of(50_000, "USD");

    @Inject
    OfferDesk desk;

    @Inject
    GrantCast grants;

    @Inject
    AtTheDesk office;

    @Test
    void theMoneyLeft_movesForThePublic_whenTheApplicantsAreTold() throws Exception {
        var offer = grants.offer(FUNDED, Money.zero("USD"));
        var it = grants.recommended(offer);
        assertThat(desk.call(offer.reference()).left()).isEqualTo(FUNDED);

        office.award(it);
        assertThat(desk.call(offer.reference()).left()).isEqualTo(FUNDED);

        office.tell(offer, it);
        assertThat(desk.call(offer.reference()).left()).isEqualTo(FUNDED.minus(ASKED));
    }

    @Test
    void anotherCall_costsNoStatementMore() throws Exception {
        grants.offer(FUNDED, Money.zero("USD"));
        desk.offers();
        var before = Statements.during(() -> desk.offers());
        grants.offer(FUNDED, Money.zero("USD"));
        grants.offer(FUNDED, Money.zero("USD"));
        assertThat(Statements.during(() -> desk.offers())).isEqualTo(before).isLessThanOrEqualTo(8);
    }
}
