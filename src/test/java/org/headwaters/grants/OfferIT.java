package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantCast.ASKED;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.inject.Inject;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.Test;

@InServer
class OfferIT {
    private static final Money FUNDED = Money.of(50_000, "USD");

    @Inject
    OfferDesk desk;

    @Inject
    DecideWorkflow decide;

    @Inject
    LetterWorkflow letters;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Test
    void theMoneyLeft_movesForThePublic_whenTheApplicantsAreTold() throws Exception {
        var offer = grants.offer(FUNDED, Money.zero("USD"));
        var it = grants.recommended(offer);
        assertThat(desk.call(offer.reference()).left()).isEqualTo(FUNDED);

        var daniel = cast.person("Daniel Voss", APPROVER);
        acting.as(
                daniel,
                () -> {
                    decide.award(it.reference(), grants.see(it.reference()).getVersion(), ASKED);
                    return null;
                },
                APPROVER);
        assertThat(desk.call(offer.reference()).left()).isEqualTo(FUNDED);

        var letter = grants.letters(it.reference()).get(0);
        acting.as(
                offer.by(),
                () -> {
                    letters.send(it.reference(), letter.getVersion());
                    return null;
                },
                OFFICER);
        assertThat(desk.call(offer.reference()).left()).isEqualTo(FUNDED.minus(ASKED));
    }
}
