package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.grants.GrantStories.ASKED;
import static org.headwaters.grants.GrantStories.MUSEUM;
import static org.headwaters.grants.GrantStories.SCHOOLS;
import static org.headwaters.grants.GrantStories.TOO_EARLY;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.aDraft;
import static org.headwaters.grants.GrantStories.anApplicationIn;
import static org.headwaters.grants.GrantStories.daniel;
import static org.headwaters.grants.GrantStories.iris;
import static org.headwaters.grants.GrantStories.tomas;
import static org.headwaters.grants.GrantStories.withFastLane;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FastLaneTest {
    @Test
    void upToTheLimit_itIsInTheFastLane_andACentAboveItIsNot() {
        assertThat(submitted(ASKED).isFastLane()).isTrue();
        assertThat(submitted(new Money(ASKED.minor() - 1, "USD")).isFastLane()).isFalse();
        assertThat(submitted(new Money(ASKED.minor() + 1, "USD")).isFastLane()).isTrue();
    }

    @Test
    void aCallWithoutAFastLane_hasNone_notEvenForWhatCostsNothing() {
        var free = withFastLane(aDraft(), Money.zero("USD"), 2);
        free.askPartners(Money.zero("USD"), List.of(MUSEUM), iris(WHILE_OPEN));
        free.coSign(SCHOOLS, tomas(WHILE_OPEN));
        free.submit("key", iris(WHILE_OPEN));
        assertThat(free.isFastLane()).isFalse();
        assertThat(submitted(Money.zero("USD")).isFastLane()).isFalse();
        assertThat(Lane.of(submitted(Money.zero("USD"))).why()).isEqualTo("NO_LANE");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"DRAFT", "CO_SIGNING", "MISSED", "WITHDRAWN"})
    void beforeAllPartnersHaveConfirmedAndItIsSubmitted_itIsOnNoLane(Stage stage) {
        assertThat(withFastLane(anApplicationIn(stage), ASKED, 2).isFastLane()).isFalse();
    }

    @Test
    void whatIsAskedAnew_isHeldAgainstTheLimitAnew() {
        var application = withFastLane(anApplicationIn(Stage.RETURNED), ASKED, 2);
        application.resubmit(new Money(ASKED.minor() + 1, "USD"), iris(WHILE_OPEN));
        assertThat(application.isFastLane()).isFalse();
        assertThat(Lane.of(application).why()).isEqualTo("ABOVE_LIMIT");
    }

    @Test
    void oneReview_isEnoughThere_andTheCallsNumberElsewhere() {
        var application = submitted(ASKED);
        assertThat(application.getReviewsNeeded()).isEqualTo(1);
        application.leaveFastLane(OffLane.BELOW_BAR);
        assertThat(application.getReviewsNeeded()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(OffLane.class)
    void whatSpeaksAgainstIt_sendsItToTheNormalLane_forGood_andWhatCameFirstIsWhy(OffLane why) {
        var application = submitted(ASKED);
        application.leaveFastLane(why);
        application.leaveFastLane(OffLane.CORRECTED);
        assertThat(application.isFastLane()).isFalse();
        assertThat(Lane.of(application).why()).isEqualTo(why.name());
        assertThat(Lane.of(application).needed()).isEqualTo(2);
    }

    @Test
    void anApproverWhoDisagrees_cannotDeclineItThere_andIsOfferedToSendItBack() {
        var application = withFastLane(anApplicationIn(Stage.RECOMMENDED), ASKED, 2);
        assertThatThrownBy(() -> application.decline(Set.of(TOO_EARLY), daniel(WHILE_OPEN)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.disagreement"));
        var offers = Offers.of(
                application, Seat.STAFF, GrantStories.DANIEL_THE_APPROVER, Set.of(Roles.APPROVER), WHILE_OPEN);
        assertThat(offers.moves()).containsExactlyInAnyOrder(Move.AWARD, Move.SEND_BACK);
        application.leaveFastLane(OffLane.SENT_BACK);
        assertThat(Offers.of(
                                application,
                                Seat.STAFF,
                                GrantStories.DANIEL_THE_APPROVER,
                                Set.of(Roles.APPROVER),
                                WHILE_OPEN)
                        .moves())
                .contains(Move.DECLINE);
    }

    @Test
    void aLane_saysWhyInWords_forEverythingThatItMayBe() {
        var texts = Texts.in(Locale.ENGLISH);
        for (var why : OffLane.values()) {
            assertThat(texts.has("grants.lane.why." + why)).isTrue();
            assertThat(texts.has("grants.lane.left." + why)).isTrue();
        }
    }

    /** @param limit of its call's fast lane; it asks for {@link GrantStories#ASKED} */
    private static Application submitted(Money limit) {
        return withFastLane(anApplicationIn(Stage.SUBMITTED), limit, 2);
    }
}
