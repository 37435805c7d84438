package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.grants.GrantCast.ASKED;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.headwaters.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InServer
class DecideIT {
    private static final Set<String> FITS = Set.of("meets");
    private static final Money PLENTY = Money.of(50_000, "USD");
    private static final Money NO_FAST_LANE = Money.zero("USD");

    @Inject
    DecideWorkflow decide;

    @Inject
    LetterWorkflow letters;

    @Inject
    CaseDesk cases;

    @Inject
    QueueDesk queue;

    @Inject
    AssignWorkflow assign;

    @Inject
    Reviews reviews;

    @Inject
    HandWorkflow hand;

    @Inject
    AtTheDesk office;

    @Inject
    GrantCast grants;

    @Inject
    MissedDeadlines deadlines;

    @Inject
    Applicants applicants;

    @Inject
    Clock clock;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    private GrantCast.Offer offer;
    private PersonId daniel;

    @BeforeEach
    void aCallAndItsApprover() {
        offer = grants.offer(PLENTY, NO_FAST_LANE);
        daniel = cast.person("Daniel Voss", APPROVER);
    }

    @Test
    void aDecision_isToldByItsLetter_andByNothingElse() throws Exception {
        var it = grants.submitted(offer);
        officer(() -> decide.takeUp(it.reference(), office.version(it)));
        transaction.sql("delete from review where subject_reference = '" + it.reference() + "'");
        var read = grants.read(offer);
        officer(() -> decide.recommend(read.reference(), office.version(read), award(ASKED)));
        assertThat(grants.standing(offer).reserved()).isEqualTo(ASKED);
        approver(() -> decide.award(read.reference(), office.version(read), ASKED));
        assertThat(grants.standing(offer).committed()).isEqualTo(ASKED);
        assertThat(grants.standing(offer).reserved().isZero()).isTrue();

        for (var applicant : List.of(read.iris(), read.tomas())) {
            var seen = acting.as(applicant, () -> cases.open(read.reference()), PARTNER);
            assertThat(seen.facts().stage()).isEqualTo(Stage.IN_REVIEW);
            assertThat(seen.facts().granted()).isNull();
            assertThat(seen.facts().recommended()).isNull();
            assertThat(seen.letter()).isNull();
            assertThat(seen.reviews()).isNull();
            assertThat(seen.offers().moves()).containsExactly(Move.WITHDRAW);
            assertThat(seen.history()).extracting(CaseFile.Happened::move).doesNotContain("RECOMMEND", "AWARD");
        }
        assertThat(grants.mails(read.reference(), "letter")).isEmpty();

        office.tell(offer, read);
        var told = acting.as(read.tomas(), () -> cases.open(read.reference()), PARTNER);
        assertThat(told.facts().stage()).isEqualTo(Stage.AWARDED);
        assertThat(told.facts().granted()).isEqualTo(ASKED);
        assertThat(told.history()).extracting(CaseFile.Happened::settled).containsOnlyNulls();
        assertThat(told.letter().text().body()).contains("$1,000").contains("You will meet in person");
        assertThat(grants.mails(read.reference(), "letter")).hasSize(2);
        assertThat(grants.audited(read.reference(), "grants.tell")).isEqualTo(1);
    }

    @Test
    void theRecommender_cannotDecide_withWhateverRoles() throws Exception {
        var it = grants.recommended(offer);
        assertRefused(
                "grants.refused.samePerson",
                () -> acting.as(
                        offer.by(), () -> decide.award(it.reference(), office.version(it), ASKED), OFFICER, APPROVER));
        assertRefused(
                "grants.refused.samePerson",
                () -> acting.as(
                        offer.by(),
                        () -> decide.decline(it.reference(), office.version(it), Set.of("too-early")),
                        OFFICER,
                        APPROVER));
        var seen = acting.as(offer.by(), () -> cases.open(it.reference()), OFFICER, APPROVER);
        assertThat(seen.offers().moves()).containsExactly(Move.SEND_BACK);
        assertThat(seen.offers().why()).isEqualTo("grants.refused.samePerson");
        assertThat(grants.see(it.reference()).getStage()).isEqualTo(Stage.RECOMMENDED);
        assertThat(grants.audited(it.reference(), "grants.refused")).isEqualTo(2);
    }

    @Test
    void fiftyThreads_awardFromAPoolWithRoomForTen_andTenAreAwarded() throws Exception {
        var small = grants.offer(Money.of(10_000, "USD"), NO_FAST_LANE);
        var all = IntStream.range(0, 50).mapToObj(i -> grants.read(small)).toList();
        var bodies = all.stream()
                .map(it -> (Callable<Void>) () -> {
                    acting.as(
                            small.by(),
                            () -> decide.recommend(it.reference(), office.version(it), award(ASKED)),
                            OFFICER);
                    acting.as(daniel, () -> decide.award(it.reference(), office.version(it), ASKED), APPROVER);
                    return null;
                })
                .toList();
        var outcomes = acting.together(bodies);
        assertThat(outcomes.stream().filter(Acting.Outcome::succeeded)).hasSize(10);
        assertThat(outcomes.stream().filter(o -> !o.succeeded())).allSatisfy(o -> assertThat(o.failure())
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("funds.refused.notEnough")));
        var standing = grants.standing(small);
        assertThat(standing.committed()).isEqualTo(Money.of(10_000, "USD"));
        assertThat(standing.left().isZero()).isTrue();
        assertThat(all.stream().filter(it -> grants.see(it.reference()).getStage() == Stage.AWARDED))
                .hasSize(10);
        assertThat(all.stream()
                        .mapToInt(it -> grants.letters(it.reference()).size())
                        .sum())
                .isEqualTo(10);
    }

    @Test
    void anAward_needsItsReviews_andADeclineDoesNot() throws Exception {
        var it = grants.submitted(offer);
        officer(() -> decide.takeUp(it.reference(), office.version(it)));
        assertRefused(
                "grants.refused.tooFewReviews",
                () -> officer(() -> decide.recommend(it.reference(), office.version(it), award(ASKED))));
        assertThat(grants.standing(offer).reserved().isZero()).isTrue();
        officer(() -> decide.recommend(
                it.reference(), office.version(it), new Recommend(Verdict.DECLINE, null, Set.of("too-early"), null)));
        approver(() -> decide.decline(it.reference(), office.version(it), Set.of()));
        assertThat(office.letter(it).getText().body()).contains("The idea is at its beginning");
    }

    @Test
    void anAward_isHeldToItsReviews_alsoAtTheMomentOfDeciding() throws Exception {
        var it = grants.recommended(offer);
        transaction.sql("update review set stage = 'DRAFT', submitted_at = null where subject_reference = '"
                + it.reference() + "'");
        assertRefused(
                "grants.refused.tooFewReviews",
                () -> approver(() -> decide.award(it.reference(), office.version(it), ASKED)));
        assertThat(grants.standing(offer).committed().isZero()).isTrue();
        assertThat(grants.letters(it.reference())).isEmpty();
    }

    @Test
    void aReview_isGivenBackToItsReader_onlyWhileTheCaseIsRead() throws Exception {
        var it = grants.read(offer);
        Acting.Deed reopen = () -> {
            var review =
                    reviews.of(GrantCase.subject(grants.see(it.reference()))).get(0);
            assign.reopen(it.reference(), review.id().value(), review.version(), "Say more");
        };
        officer(() -> decide.recommend(it.reference(), office.version(it), award(ASKED)));
        assertRefused("grants.refused.notToRead", () -> officer(reopen));
        approver(() -> decide.sendBack(it.reference(), office.version(it), "Hear them again"));
        officer(reopen);
        assertRefused(
                "grants.refused.tooFewReviews",
                () -> officer(() -> decide.recommend(it.reference(), office.version(it), award(ASKED))));
    }

    @Test
    void aTwin_isMarkedUntilItIsDecided_andToNobodyWhoMustKeepAwayFromIt() throws Exception {
        var it = grants.recommended(offer);
        var twin = grants.draft(offer, it.museum(), cast.partner("Kestrel Robotics"), it.iris(), it.tomas());
        assertThat(similarTo(it, offer.by())).containsExactly(twin);
        assertThat(markedInTheQueue(it, offer.by())).isTrue();
        var kept = cast.person("Sam Keller", OFFICER);
        transaction.sql("insert into application_person (id, version, application_id, organisation_id, person_id, name)"
                + " select nextval('id_seq'), 1, a.id, a.lead_id, " + kept.value() + ", 'Sam Keller'"
                + " from application a where a.reference = '" + twin + "'");
        assertThat(similarTo(it, kept)).isEmpty();
        assertThat(markedInTheQueue(it, kept)).isFalse();
        approver(() -> decide.award(it.reference(), office.version(it), ASKED));
        assertThat(similarTo(it, offer.by())).isEmpty();
    }

    private boolean markedInTheQueue(GrantCast.Submitted it, PersonId officer) throws Exception {
        var view = new QueueFilter(QueueView.OPEN, null, offer.reference(), null, null, null);
        return acting.as(officer, () -> queue.open(view, 1), OFFICER).lines().stream()
                .filter(line -> line.reference().equals(it.reference()))
                .findFirst()
                .orElseThrow()
                .twin();
    }

    private List<String> similarTo(GrantCast.Submitted it, PersonId officer) throws Exception {
        return acting.as(officer, () -> cases.open(it.reference()), OFFICER).similar().stream()
                .map(CaseFile.Similar::reference)
                .toList();
    }

    @Test
    void sendingBack_freesTheMoney_andADeclinedAwardToo() throws Exception {
        var back = grants.recommended(offer);
        approver(() -> decide.sendBack(back.reference(), office.version(back), "Ask them about the van"));
        assertThat(grants.see(back.reference()).getStage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(grants.standing(offer).left()).isEqualTo(PLENTY);
        var seen = acting.as(offer.by(), () -> cases.open(back.reference()), OFFICER);
        assertThat(seen.history())
                .filteredOn(step -> step.move().equals("SEND_BACK"))
                .singleElement()
                .satisfies(step -> assertThat(step.settled().amount()).isEqualTo(ASKED))
                .satisfies(step -> assertThat(step.settled().reasons())
                        .extracting(Settled.Because::code)
                        .containsExactly("meets"));
        assertThat(grants.trail(back.reference(), "grants.send_back"))
                .isEqualTo("IN_REVIEW: AWARD; USD 1000.00; meets: Ask them about the van");
        assertThat(acting.as(offer.by(), () -> Statements.during(() -> cases.open(back.reference())), OFFICER))
                .isLessThanOrEqualTo(12);
        var declined = grants.recommended(offer);
        assertRefused(
                "grants.refused.chooseReason",
                () -> approver(() -> decide.decline(declined.reference(), office.version(declined), Set.of())));
        approver(() -> decide.decline(declined.reference(), office.version(declined), Set.of("one-partner")));
        assertThat(grants.standing(offer).left()).isEqualTo(PLENTY);
    }

    @Test
    void aCorrection_takesMoneyAndLetterBack_andTellsThoseWhoWereTold() throws Exception {
        var it = grants.recommended(offer);
        approver(() -> decide.award(it.reference(), office.version(it), ASKED));
        office.tell(offer, it);
        approver(() -> decide.correct(it.reference(), office.version(it), "The letter named another sum"));
        assertThat(grants.standing(offer).left()).isEqualTo(PLENTY);
        assertThat(grants.letters(it.reference()))
                .singleElement()
                .returns(LetterState.VOID, Letter::getState)
                .satisfies(l -> assertThat(l.getSentAt()).isNotNull());
        assertThat(grants.mails(
                        it.reference(),
                        "letter/" + grants.letters(it.reference()).get(0).getId() + "/back"))
                .hasSize(2);
        var seen = acting.as(it.iris(), () -> cases.open(it.reference()), PARTNER);
        assertThat(seen.facts().stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(seen.letter()).isNull();
        assertThat(seen.history()).extracting(CaseFile.Happened::move).endsWith("TELL", "CORRECT");
        assertThat(seen.history()).extracting(CaseFile.Happened::reason).doesNotContain("The letter named another sum");
    }

    @Test
    void whoeverWasQuicker_wins_andTheOtherIsTold() throws Exception {
        var it = grants.submitted(offer);
        var seen = office.version(it);
        officer(() -> decide.takeUp(it.reference(), seen));
        assertThatThrownBy(() -> officer(() -> decide.giveBack(it.reference(), seen, "Who drives?", Set.of())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aReasonThatNoDatabaseKeeps_isRefusedInWords_andChangesNothing() throws Exception {
        var it = grants.submitted(offer);
        assertRefused(
                "platform.refused.typed.control",
                () -> officer(() -> decide.giveBack(it.reference(), office.version(it), "Who\u0000drives?", Set.of())));
        assertThat(grants.see(it.reference()).getStage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void moreTime_isGivenToOneApplicant_forAReasonThatIsAudited() throws Exception {
        var it = grants.submitted(offer);
        var draft = grants.draft(offer, it.museum(), it.schools(), it.iris(), it.tomas());
        var last = grants.see(draft).getDeadline().last();
        var until = last.plusSeconds(86_400);
        officer(() -> hand.extend(draft, grants.see(draft).getVersion(), until, "A funeral"));
        assertThat(grants.see(draft).getDeadline().last()).isEqualTo(until);
        assertThat(grants.audited(draft, "grants.extend")).isEqualTo(1);
        assertThat(grants.mails(draft, "extended")).hasSize(2);
    }

    @Test
    void moreTime_isRefused_whereThePartnerHasBegunAnewUnderTheSameCall() throws Exception {
        var it = grants.submitted(grants.offer(PLENTY, NO_FAST_LANE));
        var missed = grants.draft(offer, it.museum(), it.schools(), it.iris(), it.tomas());
        transaction.sql("update application set stage = 'MISSED' where reference = '" + missed + "'");
        var anew = grants.draft(offer, it.museum(), it.schools(), it.iris(), it.tomas());
        var until = grants.see(missed).getDeadline().last().plusSeconds(86_400);
        assertThatThrownBy(() ->
                        officer(() -> hand.extend(missed, grants.see(missed).getVersion(), until, "A funeral")))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.key()).isEqualTo("grants.refused.extensionBegun");
                    assertThat(no.arguments()).contains(anew);
                });
        assertThat(grants.see(missed).getStage()).isEqualTo(Stage.MISSED);
        transaction.sql("update application set stage = 'WITHDRAWN' where reference = '" + anew + "'");
        officer(() -> hand.extend(missed, grants.see(missed).getVersion(), until, "A funeral"));
        assertThat(grants.see(missed).getStage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void moreTime_opensAgainWhatWasMissed_forAnOfficerWhoMayAndWithAReason() throws Exception {
        var it = grants.submitted(grants.offer(PLENTY, NO_FAST_LANE));
        var draft = grants.draft(offer, it.museum(), it.schools(), it.iris(), it.tomas());
        applicants.theDeadlinePasses(offer.reference());
        transaction.run(() -> {
            deadlines.beat();
            return null;
        });
        assertThat(grants.see(draft).getStage()).isEqualTo(Stage.MISSED);
        var until = clock.instant().plusSeconds(86_400);
        assertRefused(
                "grants.refused.sayWhy",
                () -> officer(() -> hand.extend(draft, grants.see(draft).getVersion(), until, " ")));
        var kept = cast.person("Ruth Kept Away", OFFICER);
        cast.affiliate(kept, it.schools(), null);
        assertThatThrownBy(() -> acting.as(
                        kept, () -> hand.extend(draft, grants.see(draft).getVersion(), until, "Mine"), OFFICER))
                .isInstanceOf(NotFound.class);
        officer(() -> hand.extend(draft, grants.see(draft).getVersion(), until, "The server was down"));
        assertThat(grants.see(draft).getStage()).isEqualTo(Stage.DRAFT);
        assertThat(grants.see(draft).getDeadline().allows(until)).isTrue();
        assertThat(grants.trail(draft, "grants.extend")).startsWith("DRAFT: ").endsWith(": The server was down");
        assertThat(grants.mails(draft, "extended")).hasSize(2);
        transaction.run(() -> {
            deadlines.beat();
            return null;
        });
        assertThat(grants.see(draft).getStage()).isEqualTo(Stage.DRAFT);
    }

    private Recommend award(Money amount) {
        return new Recommend(Verdict.AWARD, amount, FITS, "A good one");
    }

    private void officer(Acting.Deed deed) throws Exception {
        office.officer(offer, deed);
    }

    private void approver(Acting.Deed deed) throws Exception {
        acting.as(daniel, deed, APPROVER);
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
