package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantStories.DANIEL_THE_APPROVER;
import static org.headwaters.grants.GrantStories.DEADLINE;
import static org.headwaters.grants.GrantStories.IRIS_OF_THE_MUSEUM;
import static org.headwaters.grants.GrantStories.RUTH_THE_OFFICER;
import static org.headwaters.grants.GrantStories.SCHOOLS;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.anApplicationIn;
import static org.headwaters.grants.GrantStories.ruth;
import static org.headwaters.grants.GrantStories.tomas;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OffersTest {
    private static final Set<String> EVERY_ROLE = Set.copyOf(Roles.ALL);

    /** What an officer is offered, written out by hand. */
    private static final Map<Stage, Set<Move>> OFFICERS = Map.of(
            Stage.DRAFT, Set.of(Move.EXTEND),
            Stage.CO_SIGNING, Set.of(Move.EXTEND),
            Stage.MISSED, Set.of(Move.EXTEND),
            Stage.SUBMITTED, Set.of(Move.TAKE_UP, Move.RETURN),
            Stage.IN_REVIEW, Set.of(Move.RETURN, Move.RECOMMEND),
            Stage.AWARDED, Set.of(Move.TELL),
            Stage.DECLINED, Set.of(Move.TELL));

    /** What an approver is offered who did not recommend. */
    private static final Map<Stage, Set<Move>> APPROVERS = Map.of(
            Stage.RECOMMENDED, Set.of(Move.AWARD, Move.DECLINE, Move.SEND_BACK),
            Stage.AWARDED, Set.of(Move.CORRECT),
            Stage.DECLINED, Set.of(Move.CORRECT));

    private static final Map<Stage, Set<Move>> APPLICANTS = Map.of(
            Stage.DRAFT, Set.of(Move.ASK_PARTNER, Move.WITHDRAW),
            Stage.CO_SIGNING, Set.of(Move.CO_SIGN, Move.REVISE, Move.WITHDRAW),
            Stage.SUBMITTED, Set.of(Move.WITHDRAW),
            Stage.IN_REVIEW, Set.of(Move.WITHDRAW),
            Stage.RETURNED, Set.of(Move.RESUBMIT, Move.WITHDRAW),
            Stage.RECOMMENDED, Set.of(Move.WITHDRAW),
            Stage.AWARDED, Set.of(Move.WITHDRAW),
            Stage.DECLINED, Set.of(Move.WITHDRAW));

    @ParameterizedTest
    @EnumSource(Stage.class)
    void anOfficer_isOffered_whatOfficersDoThere(Stage stage) {
        var offers = Offers.of(anApplicationIn(stage), Seat.STAFF, RUTH_THE_OFFICER, Set.of(Roles.OFFICER), WHILE_OPEN);
        assertThat(offers.moves()).isEqualTo(OFFICERS.getOrDefault(stage, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void anApprover_isOffered_whatApproversDoThere(Stage stage) {
        var offers =
                Offers.of(anApplicationIn(stage), Seat.STAFF, DANIEL_THE_APPROVER, Set.of(Roles.APPROVER), WHILE_OPEN);
        assertThat(offers.moves()).isEqualTo(APPROVERS.getOrDefault(stage, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void anApplicant_isOffered_thePartnersMoves_whateverOtherRolesThereAre(Stage stage) {
        var offers = Offers.of(anApplicationIn(stage), Seat.APPLICANT, IRIS_OF_THE_MUSEUM, EVERY_ROLE, WHILE_OPEN);
        assertThat(offers.moves()).isEqualTo(APPLICANTS.getOrDefault(stage, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whoIsInConflict_isOfferedNothing_anywhere(Stage stage) {
        var offers = Offers.of(anApplicationIn(stage), Seat.NOBODY, DANIEL_THE_APPROVER, EVERY_ROLE, WHILE_OPEN);
        assertThat(offers.none()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void financeAndReviewers_areOfferedNothing(Stage stage) {
        var roles = Set.of(Roles.FINANCE, Roles.REVIEWER, Roles.ADMINISTRATOR);
        var offers = Offers.of(anApplicationIn(stage), Seat.FINANCE, DANIEL_THE_APPROVER, roles, WHILE_OPEN);
        assertThat(offers.none()).isTrue();
    }

    @Test
    void whoRecommended_isToldWhy_insteadOfBeingOfferedTheDecision() {
        var offers =
                Offers.of(anApplicationIn(Stage.RECOMMENDED), Seat.STAFF, RUTH_THE_OFFICER, EVERY_ROLE, WHILE_OPEN);
        assertThat(offers.moves()).containsExactly(Move.SEND_BACK);
        assertThat(offers.why()).isEqualTo("grants.refused.samePerson");
    }

    @Test
    void aRecommendedDecline_isNotOfferedAsAnAward() {
        var application = anApplicationIn(Stage.IN_REVIEW);
        application.recommend(Verdict.DECLINE, null, Set.of(GrantStories.TOO_EARLY), null, ruth(WHILE_OPEN));
        var offers = Offers.of(application, Seat.STAFF, DANIEL_THE_APPROVER, Set.of(Roles.APPROVER), WHILE_OPEN);
        assertThat(offers.moves()).containsExactlyInAnyOrder(Move.DECLINE, Move.SEND_BACK);
    }

    @Test
    void submitting_isOffered_onceAllConfirmed_andUntilTheDeadline() {
        var application = anApplicationIn(Stage.CO_SIGNING);
        application.coSign(SCHOOLS, tomas(WHILE_OPEN));
        var roles = Set.of(Roles.PARTNER);
        assertThat(Offers.of(application, Seat.APPLICANT, IRIS_OF_THE_MUSEUM, roles, WHILE_OPEN)
                        .offers(Move.SUBMIT))
                .isTrue();
        assertThat(Offers.of(application, Seat.APPLICANT, IRIS_OF_THE_MUSEUM, roles, DEADLINE.plus(Duration.ofHours(1)))
                        .offers(Move.SUBMIT))
                .isFalse();
    }

    @Test
    void onceTold_nobodyTellsAgain_andNobodyWithdraws() {
        var application = anApplicationIn(Stage.AWARDED);
        application.tell(ruth(WHILE_OPEN));
        assertThat(Offers.of(application, Seat.STAFF, RUTH_THE_OFFICER, Set.of(Roles.OFFICER), WHILE_OPEN)
                        .moves())
                .isEmpty();
        assertThat(Offers.of(application, Seat.APPLICANT, IRIS_OF_THE_MUSEUM, Set.of(Roles.PARTNER), WHILE_OPEN)
                        .moves())
                .isEmpty();
    }
}
