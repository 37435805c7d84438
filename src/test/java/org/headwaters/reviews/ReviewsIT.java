package org.headwaters.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.headwaters.grants.GrantCast;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.History;
import org.headwaters.platform.HistoryRow;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.AuditDesk;
import org.headwaters.platform.audit.AuditScreen;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.reviews.ReviewedCase.CaseToRead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
class ReviewsIT {
    @Inject
    Reviews reviews;

    @Inject
    ReviewWorkflow workflow;

    @Inject
    ReviewDesk desk;

    @Inject
    ReviewRows rows;

    @Inject
    Untouched untouched;

    @Inject
    GrantCast grants;

    @Inject
    Declarations declarations;

    @Inject
    LabCases lab;

    @Inject
    AuditDesk trail;

    @Inject
    History history;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    Cast cast;

    private OrganisationId quillon;
    private OrganisationId schools;
    private PersonId mei;
    private PersonId ola;
    private PersonId ruth;
    private PersonId applicant;
    private CaseToRead read;
    private String reference;

    @BeforeEach
    void aCaseAndItsReaders() throws Exception {
        quillon = cast.partner("Quillon Instruments");
        schools = cast.partner("Union of Rural Schools");
        mei = cast.person("Mei Larsdotter", REVIEWER);
        ola = cast.person("Ola Bright", REVIEWER);
        ruth = cast.person("Ruth Amadi", OFFICER);
        applicant = cast.person("Ines Okafor", REVIEWER);
        var rubric = transaction.run(() -> reviews.rubrics()).get(0).id();
        read = lab.put(rubric, Set.of(quillon, schools), Set.of(applicant));
        reference = read.subject().reference();
    }

    @Test
    void whoActsForAPartnerOrDidSoInTheLastThreeYears_cannotBeAssigned() {
        var now = cast.person("Now", REVIEWER);
        var lately = cast.person("Lately", REVIEWER);
        var longAgo = cast.person("Long ago", REVIEWER);
        cast.affiliate(now, quillon, null);
        cast.affiliate(lately, schools, LocalDate.now().minusYears(2));
        cast.affiliate(longAgo, schools, LocalDate.now().minusYears(4));
        assertRefused("reviews.refused.conflict", () -> assign(now));
        assertRefused("reviews.refused.conflict", () -> assign(lately));
        assertThat(assign(longAgo)).isNotNull();
    }

    @Test
    void whoIsNamedOnTheCase_cannotBeAssigned() {
        assertRefused("reviews.refused.conflict", () -> assign(applicant));
    }

    @Test
    void whoIsNoReviewer_cannotBeAssigned() {
        assertRefused("reviews.refused.noReviewer", () -> assign(ruth));
    }

    @Test
    void beforeConfirming_aReaderSeesTitleAndPartnersOnly() throws Exception {
        assign(mei);
        var cover = screen(mei);
        assertThat(cover.title()).isEqualTo(read.title());
        assertThat(cover.partners()).hasSize(2);
        assertThat(cover.sections()).isEmpty();
        assertThat(cover.questions()).isEmpty();
        assertThat(cover.expected()).isZero();
        assertThat(cover.offers()).containsExactlyInAnyOrder(Move.ACCEPT, Move.REFUSE, Move.RECUSE);
        accept(mei);
        var opened = screen(mei);
        assertThat(opened.sections()).hasSize(1);
        assertThat(opened.questions()).hasSize(4);
        assertThat(opened.confirmedAt()).isNotNull();
    }

    @Test
    void beforeConfirming_nothingCanBeWritten() throws Exception {
        assign(mei);
        assertThatThrownBy(() -> choose(mei, question(reviewRubric()), 0, 4)).isInstanceOf(Refusal.class);
    }

    @Test
    @Tag("h2")
    void aWholeReview_isWrittenSubmittedReopenedAndSubmittedAgain() throws Exception {
        var review = assign(mei);
        accept(mei);
        scoreAll(mei, 4);
        submit(mei);
        assertThat(screen(mei).stage()).isEqualTo(ReviewStage.SUBMITTED);
        var version = transaction.run(() -> reviews.of(read.subject())).get(0).version();
        transaction.run(() -> {
            reviews.reopen(review, version, ruth, "The budget has no words.");
            return null;
        });
        assertThat(screen(mei).reopenReason()).isEqualTo("The budget has no words.");
        var first = screen(mei).questions().get(0);
        acting.as(
                mei, () -> workflow.write(reference, first.id(), first.commentVersion(), "Both are named."), REVIEWER);
        submit(mei);
        var results = transaction.run(() -> reviews.results(read.subject()));
        assertThat(results.mean()).isEqualTo(4.0);
        assertThat(results.lines().get(0).cells().get(0).comment()).isEqualTo("Both are named.");
        assertThat(transaction.run(() -> history.of(new SubjectRef("review", String.valueOf(review.value())))))
                .extracting(HistoryRow.Shown::move)
                .containsExactly("INVITE", "ACCEPT", "SAVE", "SUBMIT", "REOPEN", "SAVE", "SUBMIT");
        assertThat(acting.as(ruth, () -> trail.page(0, reference, null, 0, 20), ADMINISTRATOR)
                        .lines())
                .extracting(AuditScreen.Line::what)
                .filteredOn(what -> what.endsWith("a review"))
                .containsExactly(
                        "Submitted a review",
                        "Began a review",
                        "Reopened a review",
                        "Submitted a review",
                        "Began a review");
    }

    @Test
    void aReview_isNotSubmitted_whileARequiredQuestionIsOpen() throws Exception {
        assign(mei);
        accept(mei);
        choose(mei, screen(mei).questions().get(0).id(), 0, 3);
        assertRefused("reviews.refused.notScored", () -> submit(mei));
        assertThat(screen(mei).stage()).isEqualTo(ReviewStage.DRAFT);
    }

    @Test
    void whatTheFormStillHolds_isSubmittedWithTheRest() throws Exception {
        assign(mei);
        accept(mei);
        var form = screen(mei).questions().stream()
                .map(question -> new Filled(question.id(), 5, question.pointsVersion(), "Yes.", 0))
                .toList();
        acting.as(mei, () -> workflow.submit(reference, read.version(), form), REVIEWER);
        assertThat(screen(mei).questions()).allMatch(question -> question.points() == 5);
    }

    @Test
    void aStaleSave_isRefused_andNothingIsLost() throws Exception {
        assign(mei);
        accept(mei);
        var criterion = screen(mei).questions().get(0).id();
        acting.as(mei, () -> workflow.write(reference, criterion, 0, "From the first tab"), REVIEWER);
        assertThatThrownBy(() ->
                        acting.as(mei, () -> workflow.write(reference, criterion, 0, "From the second tab"), REVIEWER))
                .isInstanceOf(StaleVersion.class);
        var kept = acting.as(mei, () -> desk.kept(reference, criterion, false), REVIEWER);
        assertThat(kept).isEqualTo(new Kept(1, "From the first tab"));
    }

    @Test
    @Tag("h2")
    void eightTabsAtOnce_andOneIsKept() throws Exception {
        assign(mei);
        accept(mei);
        var criterion = screen(mei).questions().get(0).id();
        var outcomes = acting.together(8, mei, () -> workflow.choose(reference, criterion, 0, 4), REVIEWER);
        assertThat(outcomes.stream().filter(Acting.Outcome::succeeded)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()))
                .allMatch(outcome -> outcome.failure() instanceof StaleVersion);
    }

    @Test
    void whatOthersSaid_isSeenOnlyAfterOnesOwnIsSubmitted() throws Exception {
        assign(mei);
        assign(ola);
        accept(mei);
        accept(ola);
        scoreAll(mei, 5);
        submit(mei);
        assertThat(screen(ola).others()).isNull();
        assertThat(transaction.run(() -> reviews.resultsFor(ola, read))).isEmpty();
        scoreAll(ola, 2);
        submit(ola);
        assertThat(screen(ola).others().readers())
                .extracting(Results.Reader::name)
                .containsExactly("Mei Larsdotter");
        assertThat(transaction.run(() -> reviews.resultsFor(ola, read))).isPresent();
    }

    @Test
    @Tag("h2")
    void aConflictFoundLater_shutsEveryDoor() throws Exception {
        assign(mei);
        accept(mei);
        scoreAll(mei, 4);
        var criterion = screen(mei).questions().get(0).id();
        cast.affiliate(mei, quillon, null);
        assertThat(acting.as(mei, () -> desk.mine(), REVIEWER).open()).isEmpty();
        assertThatThrownBy(() -> screen(mei)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> choose(mei, criterion, 1, 5)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> submit(mei)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(mei, () -> workflow.write(reference, criterion, 0, "Still here"), REVIEWER))
                .isInstanceOf(NotFound.class);
        assertThat(transaction.run(() -> reviews.resultsFor(mei, read))).isEmpty();
        assertThat(transaction.run(() -> reviews.mayDecide(mei, read))).isFalse();
    }

    @Test
    void aConflictedOfficer_seesNoReviews() throws Exception {
        assign(mei);
        assertThat(transaction.run(() -> reviews.assigned(ruth, read))).hasSize(1);
        cast.affiliate(ruth, schools, null);
        assertThat(transaction.run(() -> reviews.assigned(ruth, read))).isEmpty();
        assertThat(transaction.run(() -> reviews.resultsFor(ruth, read))).isEmpty();
    }

    @Test
    void whoStepsOutForAConflict_isOutForGood_andWhoHasNoTime_isNot() throws Exception {
        assign(mei);
        assign(ola);
        acting.as(mei, () -> workflow.recuse(reference, ConflictKind.FAMILY), REVIEWER);
        acting.as(ola, () -> workflow.refuse(reference, RefusalReason.NO_TIME), REVIEWER);
        assertThatThrownBy(() -> screen(mei)).isInstanceOf(NotFound.class);
        assertRefused("reviews.refused.conflict", () -> assign(mei));
        assign(ola);
        assertThat(screen(ola).stage()).isEqualTo(ReviewStage.INVITED);
    }

    @Test
    void aDeclaredConflict_withAnOrganisation_keepsAPersonFromItsCases() throws Exception {
        var at = java.time.Instant.parse("2026-01-01T00:00:00Z");
        transaction.run(() -> {
            declarations.add(new ConflictDeclaration(mei, ConflictKind.FINANCIAL, mei, false, at).about(quillon));
            return null;
        });
        assertRefused("reviews.refused.conflict", () -> assign(mei));
    }

    @Test
    void anotherReviewer_doesNotFindTheCase() throws Exception {
        assign(mei);
        assertThatThrownBy(() -> screen(ola)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accept(ola)).isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("h2")
    void candidates_comeWithTheReasonsAgainstThem() throws Exception {
        // Names of their own: other tests leave namesakes, and a list of candidates is short.
        var rare = "Q" + UUID.randomUUID().toString().substring(0, 8);
        var asked = cast.person(rare + " Asked", REVIEWER);
        var conflicted = cast.person(rare + " Conflicted", REVIEWER);
        cast.affiliate(conflicted, quillon, null);
        assign(asked);
        var found = transaction.run(() -> reviews.candidates(read, rare));
        assertThat(found)
                .filteredOn(one -> one.person().equals(asked))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.asked()).isTrue();
                    assertThat(one.openReviews()).isEqualTo(1);
                });
        assertThat(found)
                .filteredOn(one -> one.person().equals(conflicted))
                .singleElement()
                .satisfies(one -> assertThat(one.against())
                        .containsExactly(new Conflict(ConflictKind.SAME_ORGANISATION, quillon)));
    }

    @Test
    void aChangeOfTheCase_marksWhatWasReadBefore() throws Exception {
        assign(mei);
        accept(mei);
        scoreAll(mei, 4);
        submit(mei);
        lab.change(read);
        assertThat(screen(mei).changed()).isTrue();
        assertThat(transaction
                        .run(() -> reviews.results(read.subject()))
                        .readers()
                        .get(0)
                        .earlierVersion())
                .isTrue();
    }

    @Test
    void whatNobodyBegins_isRemembered_andGoesBackToThePool() throws Exception {
        assign(mei);
        beatAfterDays(1);
        assertThat(stage(mei)).isEqualTo(ReviewStage.INVITED);
        assertThat(posted("reminded")).isZero();
        beatAfterDays(2);
        assertThat(posted("reminded")).isEqualTo(1);
        assertThat(stage(mei)).isEqualTo(ReviewStage.INVITED);
        beatAfterDays(2);
        assertThat(stage(mei)).isEqualTo(ReviewStage.RELEASED);
        assertThat(posted("reminded")).isEqualTo(1);
        assertThat(kept("returned")).isEqualTo(1);
        beatAfterDays(9);
        assertThat(kept("returned")).isEqualTo(1);
    }

    private void beatAfterDays(int days) throws Exception {
        transaction.sql("update review set touched_at = touched_at - interval '" + days
                + "' day, reminded_at = reminded_at - interval '" + days + "' day where subject_reference = '"
                + reference + "'");
        transaction.run(() -> {
            untouched.beat();
            return null;
        });
    }

    private ReviewStage stage(PersonId reader) throws Exception {
        return transaction.run(() -> rows.of(reader, reference)).orElseThrow().getStage();
    }

    private int posted(String what) throws Exception {
        var id = transaction
                .run(() -> rows.of(mei, reference))
                .orElseThrow()
                .id()
                .value();
        return Math.toIntExact(grants.posted("review/" + id + "/" + what + "/%"));
    }

    private int kept(String what) throws Exception {
        var id = transaction
                .run(() -> rows.of(mei, reference))
                .orElseThrow()
                .id()
                .value();
        return Math.toIntExact(grants.kept("review/" + id + "/" + what + "/%"));
    }

    @Test
    void aWithdrawnCase_waitsForNobody() throws Exception {
        assign(mei);
        transaction.run(() -> {
            reviews.releaseAll(read.subject(), applicant, "partner", "Withdrawn by its applicants");
            return null;
        });
        assertThat(acting.as(mei, () -> desk.mine(), REVIEWER).open()).isEmpty();
    }

    private ReviewId assign(PersonId reviewer) {
        try {
            return transaction.run(() -> reviews.assign(read.subject(), reviewer, ruth, null));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ReviewScreen screen(PersonId reader) throws Exception {
        return acting.as(reader, () -> desk.screen(reference), REVIEWER);
    }

    private void accept(PersonId reader) throws Exception {
        acting.as(
                reader, () -> workflow.accept(reference, desk.screen(reference).version()), REVIEWER);
    }

    private Kept choose(PersonId reader, long criterion, long seen, int points) throws Exception {
        return acting.as(reader, () -> workflow.choose(reference, criterion, seen, points), REVIEWER);
    }

    private void scoreAll(PersonId reader, int points) throws Exception {
        for (var question : screen(reader).questions()) {
            choose(reader, question.id(), question.pointsVersion(), points);
        }
    }

    private void submit(PersonId reader) throws Exception {
        acting.as(reader, () -> workflow.submit(reference, read.version(), List.of()), REVIEWER);
    }

    private Rubric reviewRubric() throws Exception {
        return transaction.run(() -> rows.rubric(read.rubric()));
    }

    private static long question(Rubric rubric) {
        return rubric.getCriteria().get(0).getId();
    }

    private static void assertRefused(String key, Callable<?> body) {
        assertThatThrownBy(body::call).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }

    private static void assertRefused(String key, Acting.Deed deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
