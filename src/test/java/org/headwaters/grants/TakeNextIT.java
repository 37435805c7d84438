package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.reviews.NextWorkflow;
import org.headwaters.reviews.ReaderDesk;
import org.headwaters.reviews.ReaderWorkflow;
import org.headwaters.reviews.RefusalReason;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewState;
import org.headwaters.reviews.ReviewWorkflow;
import org.headwaters.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reviewers take the next case themselves: one that wants them, and never the same seat twice. */
@InServer
class TakeNextIT {
    @Inject
    NextWorkflow next;

    @Inject
    ReviewWorkflow reviewing;

    @Inject
    ReaderWorkflow profiles;

    @Inject
    ReaderDesk readers;

    @Inject
    DecideWorkflow decide;

    @Inject
    Reviews reviews;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    private GrantCast.Offer offer;
    private GrantCast.Submitted it;
    private PersonId mei;

    /** It presses more than anything else in the database. */
    @BeforeEach
    void oneCaseThatWantsReadersMost() throws Exception {
        offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        it = grants.submitted(offer);
        acting.as(
                offer.by(),
                () -> decide.takeUp(it.reference(), grants.see(it.reference()).getVersion()),
                OFFICER);
        transaction.sql("update application set decision_due = timestamp with time zone '2001-01-01 00:00:00+00'"
                + " where stage = 'IN_REVIEW' and reference = '" + it.reference() + "'");
        transaction.sql("update application set decision_due = timestamp with time zone '2031-01-01 00:00:00+00'"
                + " where stage = 'IN_REVIEW' and reference like 'T-%' and reference <> '" + it.reference() + "'");
        mei = cast.person("Mei Larsdotter", REVIEWER);
    }

    @Test
    void whoeverTakesTheNext_isAskedAboutConflictsFirst_andNeverGetsItAgain() throws Exception {
        assertThat(take(mei)).isEqualTo(it.reference());
        assertThat(states()).extracting(ReviewState::stage).containsExactly(ReviewStage.INVITED);
        acting.as(mei, () -> reviewing.refuse(it.reference(), RefusalReason.NO_TIME), REVIEWER);
        assertThat(take(mei)).isNotEqualTo(it.reference());
    }

    @Test
    void aConflict_aLimit_andAnotherRole_keepItAway() throws Exception {
        cast.affiliate(mei, it.museum(), null);
        assertThat(take(mei)).isNotEqualTo(it.reference());
        var ola = cast.person("Ola Bright", REVIEWER);
        var version = acting.as(ola, () -> readers.own(), REVIEWER).reader().version();
        acting.as(ola, () -> profiles.keep(version, 0, 9, Set.of()), REVIEWER);
        assertThatThrownBy(() -> take(ola)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("reviews.refused.noRoom"));
        assertThatThrownBy(() -> acting.as(offer.by(), () -> next.takeNext(), OFFICER))
                .isInstanceOf(EJBAccessException.class);
        assertThat(states()).isEmpty();
    }

    @Test
    void manyAtOnce_andEachSeatIsTakenOnce() throws Exception {
        var takers = new ArrayList<Callable<String>>();
        for (int i = 0; i < 6; i++) {
            var person = cast.person("Reader " + i, REVIEWER);
            takers.add(() -> take(person));
        }
        var got = acting.together(takers).stream()
                .filter(outcome -> it.reference().equals(outcome.result()))
                .count();
        assertThat(got).isEqualTo(grants.see(it.reference()).getReviewsNeeded());
        assertThat(states()).hasSize(grants.see(it.reference()).getReviewsNeeded());
    }

    private String take(PersonId person) throws Exception {
        return acting.as(person, () -> next.takeNext(), REVIEWER);
    }

    private List<ReviewState> states() throws Exception {
        return transaction.run(() -> reviews.of(GrantCase.subject(grants.see(it.reference()))));
    }
}
