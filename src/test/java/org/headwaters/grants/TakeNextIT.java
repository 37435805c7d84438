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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
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
    GrantPool pool;

    @Inject
    Entities entities;

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

    /** The case goes while somebody waits for the case; the next best is held too, and is not waited for. */
    @Test
    void whoeverHasWaitedForOneCase_waitsForNoOther() throws Exception {
        var other = grants.submitted(offer);
        acting.as(
                offer.by(),
                () -> decide.takeUp(
                        other.reference(), grants.see(other.reference()).getVersion()),
                OFFICER);
        transaction.sql("update application set decision_due = timestamp with time zone '2001-01-02 00:00:00+00'"
                + " where reference = '" + other.reference() + "'");
        var taken = new CountDownLatch(1);
        var held = new CountDownLatch(2);
        var got = acting.together(List.of(
                () -> transaction.run(() -> {
                    pool.hold(other.reference(), true);
                    held.countDown();
                    return taken.await(20, TimeUnit.SECONDS) ? "in time" : "too late";
                }),
                () -> transaction.run(() -> {
                    pool.hold(it.reference(), true);
                    transaction.sql(
                            "update application set stage = 'SUBMITTED' where reference = '" + it.reference() + "'");
                    held.countDown();
                    held.await();
                    while (!isSomebodyWaiting() && !taken.await(50, TimeUnit.MILLISECONDS)) {
                        Thread.onSpinWait();
                    }
                    return "gone";
                }),
                () -> {
                    held.await();
                    var reference = take(mei);
                    taken.countDown();
                    return reference;
                }));
        assertThat(got.get(0).result()).isEqualTo("in time");
        assertThat(got.get(2).result()).isNotIn(it.reference(), other.reference());
    }

    private boolean isSomebodyWaiting() {
        return ((Number) entities.one("select count(*) from pg_locks where not granted")).intValue() > 0;
    }

    private String take(PersonId person) throws Exception {
        return acting.as(person, () -> next.takeNext(), REVIEWER);
    }

    private List<ReviewState> states() throws Exception {
        return transaction.run(() -> reviews.of(GrantCase.subject(grants.see(it.reference()))));
    }
}
