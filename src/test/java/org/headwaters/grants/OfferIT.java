package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantCast.ASKED;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Money;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
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

    @Inject
    InTransaction transaction;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

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
    void aCall_saysHowItIsRead_andByWhenThereIsAnAnswer_fromItsOwnTerms() throws Exception {
        var blind = grants.offer(FUNDED, Money.of(800, "USD"), true);
        var named = grants.offer(FUNDED, Money.zero("USD"));
        var call = desk.call(blind.reference());
        assertThat(call.answerBy()).isEqualTo(call.closes().plus(Duration.ofDays(call.decisionDays())));
        try (var stranger = new HttpVisitor(port)) {
            var said = reading(stranger, blind);
            assertThat(said)
                    .contains(
                            "2 readers read your application", "They read it blind", "Up to $800, one reader is enough")
                    .contains("within 5 days, the decision within 21 days, and the money within 35 days")
                    .contains("at the last moment has the decision by ");
            assertThat(reading(stranger, named))
                    .contains("They read it with names")
                    .doesNotContain("blind", "one reader is enough");
        }
    }

    @Test
    void theListOfCalls_promisesTheAnswerOnTheCallsOwnDay_acrossAClockChange() throws Exception {
        var offer = grants.offer(FUNDED, Money.zero("USD"));
        transaction.sql(
                "update call set closes_at = timestamp with time zone '2027-02-28 23:59:00-05' where reference = '"
                        + offer.reference() + "'");
        assertThat(desk.offers().open())
                .filteredOn(shown -> shown.reference().equals(offer.reference()))
                .singleElement()
                .returns(Instant.parse("2027-03-22T03:59:00Z"), CallsScreen.Offer::answer)
                .returns(desk.call(offer.reference()).answerBy(), CallsScreen.Offer::answer);
    }

    private static String reading(HttpVisitor stranger, GrantCast.Offer offer) throws Exception {
        var page = stranger.get("/grants/call?ref=" + offer.reference()).body();
        return page.substring(page.indexOf("id=\"reading\"")).split("</section>")[0];
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
