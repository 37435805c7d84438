package org.headwaters.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.reviews.ReviewStage.ACCEPTED;
import static org.headwaters.reviews.ReviewStage.DRAFT;
import static org.headwaters.reviews.ReviewStage.INVITED;
import static org.headwaters.reviews.ReviewStage.REFUSED;
import static org.headwaters.reviews.ReviewStage.RELEASED;
import static org.headwaters.reviews.ReviewStage.REOPENED;
import static org.headwaters.reviews.ReviewStage.SUBMITTED;
import static org.headwaters.reviews.ReviewStories.DUE;
import static org.headwaters.reviews.ReviewStories.NOON;
import static org.headwaters.reviews.ReviewStories.aReviewIn;
import static org.headwaters.reviews.ReviewStories.mei;
import static org.headwaters.reviews.ReviewStories.ruth;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {
    /** The specification's table, written again by hand: where each move leads and where it may start. */
    private static final Map<Move, Map.Entry<ReviewStage, Set<ReviewStage>>> SPECIFIED = Map.of(
            Move.INVITE, Map.entry(INVITED, Set.of(REFUSED, RELEASED)),
            Move.ACCEPT, Map.entry(ACCEPTED, Set.of(INVITED)),
            Move.REFUSE, Map.entry(REFUSED, Set.of(INVITED, ACCEPTED, DRAFT, REOPENED)),
            Move.RECUSE, Map.entry(REFUSED, Set.of(INVITED, ACCEPTED, DRAFT, SUBMITTED, REOPENED)),
            Move.SAVE, Map.entry(DRAFT, Set.of(ACCEPTED, DRAFT, REOPENED)),
            Move.SUBMIT, Map.entry(SUBMITTED, Set.of(DRAFT, REOPENED)),
            Move.REOPEN, Map.entry(REOPENED, Set.of(SUBMITTED)),
            Move.RELEASE, Map.entry(RELEASED, Set.of(INVITED, ACCEPTED, DRAFT, REOPENED)));

    static Stream<Arguments> everyStageAndMove() {
        return Arrays.stream(ReviewStage.values())
                .flatMap(stage -> Arrays.stream(Move.values()).map(move -> Arguments.of(stage, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStageAndMove")
    void everyMove_leadsWhereTheSpecificationSays_orIsRefused(ReviewStage stage, Move move) {
        var review = aReviewIn(stage);
        var specified = SPECIFIED.get(move);
        if (specified.getValue().contains(stage)) {
            var step = perform(move, review, reader(move)).step();
            assertThat(review.getStage()).isEqualTo(specified.getKey());
            assertThat(step.move()).isEqualTo(move);
            assertThat(step.from()).isEqualTo(stage);
            assertThat(step.to()).isEqualTo(specified.getKey());
        } else {
            assertThatThrownBy(() -> perform(move, review, reader(move))).isInstanceOf(Refusal.class);
            assertThat(review.getStage()).isEqualTo(stage);
        }
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void aReviewersMove_doesNotExist_forAnybodyElse(Move move) {
        if (!move.isReviewers()) {
            return;
        }
        var other = new Act(new PersonId(12), Roles.REVIEWER, NOON);
        var review = aReviewIn(move.starts().iterator().next());
        assertThatThrownBy(() -> perform(move, review, other)).isInstanceOf(NotFound.class);
    }

    @Test
    void aStep_carriesTheVersionThatItLeavesBehind() {
        var review = aReviewIn(INVITED);
        assertThat(perform(Move.ACCEPT, review, mei()).step().version()).isEqualTo(review.getVersion() + 1);
    }

    @Test
    void theFirstInvitation_comesFromNowhere() {
        var review = new Review(ReviewStories.CASE, ReviewStories.MEI, ReviewStories.RUBRIC, ReviewStories.ROUND);
        var invited = review.invite(DUE, ruth());
        assertThat(invited.step().from()).isNull();
        assertThat(invited.step().to()).isEqualTo(INVITED);
        assertThat(invited.due()).isEqualTo(DUE);
    }

    @Test
    void submitting_pointsAtTheVersionThatWasShown() {
        var review = aReviewIn(DRAFT);
        review.submit(9, 3.5, true, mei());
        assertThat(review.getReadVersion()).isEqualTo(9);
        assertThat(review.getTotal()).isEqualTo(3.5);
    }

    @Test
    void reopening_isRefused_withoutAReason() {
        var review = aReviewIn(SUBMITTED);
        assertThatThrownBy(() -> review.reopen(" ", ruth())).isInstanceOf(Refusal.class);
        assertThat(review.getStage()).isEqualTo(SUBMITTED);
    }

    @Test
    void askedAgain_theEarlierRefusalIsForgottenByTheReview_andKeptByTheHistory() {
        var review = aReviewIn(REFUSED);
        assertThat(review.getReason()).isEqualTo(RefusalReason.NO_TIME);
        review.invite(DUE, ruth());
        assertThat(review.getReason()).isNull();
    }

    private static Act reader(Move move) {
        return move.isReviewers() ? mei() : ruth();
    }

    private static ReviewEvent perform(Move move, Review review, Act act) {
        return switch (move) {
            case INVITE -> review.invite(DUE, act);
            case ACCEPT -> review.accept(7, act);
            case REFUSE -> review.refuse(RefusalReason.NOT_MY_FIELD, act);
            case RECUSE -> review.refuse(RefusalReason.CONFLICT, act);
            case SAVE -> review.save(act);
            case SUBMIT -> review.submit(7, 4.0, true, act);
            case REOPEN -> review.reopen("Two scores have no words.", act);
            case RELEASE -> review.release("Withdrawn", act);
        };
    }
}
