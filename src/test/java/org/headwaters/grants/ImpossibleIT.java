package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Cast;
import org.headwaters.platform.History;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.reviews.ReviewDesk;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewWorkflow;
import org.junit.jupiter.api.Test;

/**
 * What must be impossible of an application, tried at each door: by a page that was open already or filled in as no page
 * lets one, by REST where there is a way, and past both. Money and payments have their own.
 */
@InServer
class ImpossibleIT {
    private static final Money ABOVE = Money.of(1_001, "USD");

    @Inject
    Applicants applicants;

    @Inject
    GrantCast grants;

    @Inject
    ApplyWorkflow apply;

    @Inject
    DecideWorkflow decide;

    @Inject
    AssignWorkflow assign;

    @Inject
    ReviewWorkflow review;

    @Inject
    ReviewDesk reviews;

    @Inject
    History history;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    PersonNames names;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @Test
    void twoOpenPages_submitOnce() throws Exception {
        var two = applicants.two();
        var reference = applicants.aConfirmedOne(two, applicants.anOpenCall());
        try (var iris = signedIn(two.iris());
                var tomas = signedIn(two.tomas())) {
            iris.get("/grants/apply?ref=" + reference);
            tomas.get("/grants/apply?ref=" + reference);
            iris.submit("application", "submit", "submit");
            assertThat(iris.location()).isEqualTo("/grants/receipt?ref=" + reference);
            tomas.submit("application", "submit", "submit");
        }
        assertThat(grants.see(reference).getSubmissions()).isEqualTo(1);
        assertThat(moves(reference).stream().filter("SUBMIT"::equals)).hasSize(1);
        assertThat(grants.mails(reference, "receipt")).doesNotHaveDuplicates();
    }

    @Test
    void afterTheDeadline_anOpenPageSubmitsNothing() throws Exception {
        var two = applicants.two();
        var call = applicants.anOpenCall();
        var reference = applicants.aConfirmedOne(two, call);
        try (var iris = signedIn(two.iris())) {
            iris.get("/grants/apply?ref=" + reference);
            applicants.theDeadlinePasses(call);
            iris.submit("application", "submit", "submit");
            assertThat(iris.status()).isNotEqualTo(302);
        }
        assertThatThrownBy(() -> acting.as(two.iris(), () -> apply.submit(reference, "late-" + reference), PARTNER))
                .isInstanceOf(Refusal.class);
        assertThat(grants.see(reference).getSubmissions()).isZero();
    }

    @Test
    void whatWasSubmitted_isNotEdited_byAPageThatWasOpen_orByRest() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        try (var iris = signedIn(two.iris());
                var script = signedIn(two.iris())) {
            iris.get("/grants/apply?ref=" + reference);
            acting.as(two.iris(), () -> apply.ask(reference), PARTNER);
            applicants.confirm(two, reference);
            acting.as(two.iris(), () -> apply.submit(reference, "once-" + reference), PARTNER);
            iris.submit("application", "text.together", "Something else.", "save", "Save");
            assertThat(iris.status()).isNotEqualTo(302);
            put(script, "/api/grants/applications/" + reference + "/answers/together", version(reference), "Else.");
            assertThat(script.status()).isBetween(400, 499);
        }
        assertThat(applicants.textOf(reference, "together")).startsWith("Six teachers");
    }

    @Test
    void aDraft_isUnknownToAPartnerWhoIsNotOnIt_onEveryPage_andByRest() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        try (var stranger = signedIn(two.stranger())) {
            for (var page : List.of("apply", "application", "confirm", "who", "receipt", "grant", "report", "met")) {
                stranger.get("/grants/" + page + "?ref=" + reference);
                assertThat(stranger.status()).as(page).isEqualTo(404);
                assertThat(stranger.body()).as(page).doesNotContain("Salt, sand");
            }
            for (var list : List.of("/my", "/search?words=" + reference, "/search?words=statistics", "/grants")) {
                assertThat(stranger.get(list).body()).as(list).doesNotContain("ref=" + reference, "Salt, sand");
            }
            for (var resource : List.of("applications/%s/dates.ics", "papers/%s/case.pdf", "papers/%s/letter.pdf")) {
                stranger.get("/api/grants/" + resource.formatted(reference));
                assertThat(stranger.status()).as(resource).isEqualTo(404);
            }
        }
    }

    @Test
    void nothingAboveWhatIsAsked_isRecommended_byPageOrPastIt() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        var it = grants.read(offer);
        recommendsByPage(offer, it, "1,001.00");
        assertThatThrownBy(() -> recommend(offer, it, ABOVE)).isInstanceOf(Refusal.class);
        assertThat(grants.see(it.reference()).getStage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(grants.standing(offer).reserved()).isEqualTo(Money.zero("USD"));
    }

    @Test
    void nothingBeyondThePool_isRecommended_byPageOrPastIt() throws Exception {
        var offer = grants.offer(Money.of(900, "USD"), Money.zero("USD"));
        var it = grants.read(offer);
        recommendsByPage(offer, it, "1,000.00");
        assertThatThrownBy(() -> recommend(offer, it, GrantCast.ASKED)).isInstanceOf(Refusal.class);
        assertThat(grants.see(it.reference()).getStage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(grants.standing(offer).reserved()).isEqualTo(Money.zero("USD"));
    }

    @Test
    void nothingAboveWhatIsRecommended_isAwarded_byPageOrPastIt() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        var it = grants.recommended(offer);
        var daniel = cast.person("Daniel Voss", APPROVER);
        try (var page = signedIn(daniel)) {
            page.get("/grants/decide?ref=" + it.reference()).submit("award", "amount", "1,001.00", "awardNow", "Award");
            assertThat(page.status()).isNotEqualTo(302);
        }
        var version = grants.see(it.reference()).getVersion();
        assertThatThrownBy(() -> acting.as(daniel, () -> decide.award(it.reference(), version, ABOVE), APPROVER))
                .isInstanceOf(Refusal.class);
        assertThat(grants.see(it.reference()).getStage()).isEqualTo(Stage.RECOMMENDED);
        assertThat(grants.standing(offer).committed()).isEqualTo(Money.zero("USD"));
    }

    @Test
    void whoRecommends_doesNotApprove_byAPageThatWasOpen_orPastIt() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        var it = grants.recommended(offer);
        var both = cast.person("Ruth and more", OFFICER, APPROVER);
        try (var page = signedIn(both)) {
            page.get("/grants/decide?ref=" + it.reference());
            transaction.sql("update application set recommended_by = " + both.value() + ", version = version"
                    + " where reference = '" + it.reference() + "'");
            page.submit("award", "awardNow", "Award");
            assertThat(page.status()).isNotEqualTo(302);
        }
        var version = grants.see(it.reference()).getVersion();
        assertThatThrownBy(() -> acting.as(
                        both, () -> decide.award(it.reference(), version, GrantCast.ASKED), OFFICER, APPROVER))
                .isInstanceOf(Refusal.class);
        assertThat(grants.see(it.reference()).getStage()).isEqualTo(Stage.RECOMMENDED);
    }

    @Test
    void aDecisionThatIsNotTold_isReadByNoApplicant_onAnyPage_andByRest() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        var it = grants.recommended(offer);
        var version = grants.see(it.reference()).getVersion();
        acting.as(
                cast.person("Daniel Voss", APPROVER),
                () -> decide.award(it.reference(), version, GrantCast.ASKED),
                APPROVER);
        var letter = grants.letters(it.reference()).get(0).getText();
        try (var iris = signedIn(it.iris())) {
            iris.get("/grants/application?ref=" + it.reference());
            assertThat(iris.body()).contains("In review");
            for (var path : List.of(
                    "/grants/application?ref=" + it.reference(),
                    "/grants/receipt?ref=" + it.reference(),
                    "/my",
                    "/search?words=" + it.reference(),
                    "/grants",
                    "/grants/call?ref=" + offer.reference(),
                    "/grants/awarded?words=" + it.reference(),
                    "/api/grants/applications/" + it.reference() + "/dates.ics",
                    "/open-data/grants.csv",
                    "/common-grants/awards")) {
                iris.get(path);
                assertThat(iris.body())
                        .as(path)
                        .doesNotContain(letter.subject())
                        .doesNotContain("Awarded, not told");
            }
            for (var closed : List.of(
                    "/grants/grant?ref=" + it.reference(),
                    "/grants/report?ref=" + it.reference(),
                    "/api/grants/papers/" + it.reference() + "/letter.pdf",
                    "/common-grants/awards/" + it.reference())) {
                assertThat(iris.get(closed).status()).as(closed).isIn(400, 404);
            }
            assertThat(iris.get("/grants/awarded?words=" + it.reference()).body())
                    .doesNotContain("ref=" + it.reference());
        }
    }

    @Test
    void whoComesIntoConflict_movesNothing_byPagesThatWereOpen() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        var toRecommend = grants.read(offer);
        var toDecide = grants.recommended(offer);
        var sam = cast.person("Sam Keller", OFFICER, APPROVER);
        try (var recommending = signedIn(sam);
                var deciding = signedIn(sam)) {
            recommending.get("/grants/recommend?ref=" + toRecommend.reference());
            deciding.get("/grants/decide?ref=" + toDecide.reference());
            cast.affiliate(sam, toRecommend.museum(), null);
            cast.affiliate(sam, toDecide.schools(), null);
            recommending.submit("recommend", "verdict", "AWARD", "awardReasons", "meets", "send", "Send");
            deciding.submit("award", "awardNow", "Award");
            assertThat(recommending.status()).isNotEqualTo(302);
            assertThat(deciding.status()).isNotEqualTo(302);
        }
        assertThat(grants.see(toRecommend.reference()).getStage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(grants.see(toDecide.reference()).getStage()).isEqualTo(Stage.RECOMMENDED);
        assertThat(grants.audited(toRecommend.reference(), "grants.keptOut")).isPositive();
        assertThat(grants.audited(toDecide.reference(), "grants.keptOut")).isPositive();
    }

    @Test
    void whoComesIntoConflict_scoresNothing_byAPageThatWasOpen_byRest_orPastThem() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        var it = grants.submitted(offer);
        var ref = it.reference();
        grants.takeUp(ref, offer.by());
        var mei = cast.person("Mei Larsdotter", REVIEWER);
        acting.as(offer.by(), () -> assign.assign(ref, mei), OFFICER);
        var seen = grants.reviews(ref).get(0).version();
        acting.as(mei, () -> review.accept(ref, seen), REVIEWER);
        var question = acting.as(mei, () -> reviews.screen(ref), REVIEWER)
                .questions()
                .get(0)
                .id();
        try (var open = signedIn(mei);
                var script = signedIn(mei)) {
            open.get("/review/case?ref=" + ref);
            assertThat(open.status()).isEqualTo(200);
            cast.affiliate(mei, it.museum(), null);
            open.submit("review", "submit", "Submit");
            assertThat(open.status()).isNotEqualTo(302);
            put(script, "/api/reviews/" + ref + "/" + question + "/points", 0, "5");
            assertThat(script.status()).isEqualTo(404);
            put(script, "/api/reviews/" + ref + "/" + question + "/comment", 0, "Mine");
            assertThat(script.status()).isEqualTo(404);
            assertThat(script.get("/api/reviews/mine.csv").body()).doesNotContain(ref);
            assertThat(script.get("/review/case?ref=" + ref).status()).isEqualTo(404);
        }
        assertThatThrownBy(() -> acting.as(mei, () -> review.choose(ref, question, 0, 5), REVIEWER))
                .isInstanceOf(NotFound.class);
        assertThat(grants.reviews(ref).get(0).stage()).isEqualTo(ReviewStage.ACCEPTED);
    }

    @Test
    void nothingIsDeleted_byRest_andTheHistoryOnlyGrows() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        var it = grants.recommended(offer);
        var daniel = cast.person("Daniel Voss", APPROVER);
        acting.as(
                daniel,
                () -> decide.award(it.reference(), grants.see(it.reference()).getVersion(), GrantCast.ASKED),
                APPROVER);
        var before = moves(it.reference());
        var everything = cast.person("Ada Brook", ADMINISTRATOR, OFFICER, APPROVER, REVIEWER);
        try (var visitor = signedIn(everything)) {
            for (var path : List.of(
                    "/api/admin/audit.csv",
                    "/api/grants/queue.csv",
                    "/api/grants/applications/" + it.reference() + "/answers/together",
                    "/api/grants/papers/" + it.reference() + "/case.pdf",
                    "/api/grants/reports/" + it.reference() + "/happened",
                    "/api/reviews/" + it.reference() + "/1/points",
                    "/api/funds/pools.csv",
                    "/grants/application?ref=" + it.reference())) {
                visitor.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .DELETE(),
                        "X-CSRF",
                        visitor.csrf());
                assertThat(visitor.status()).as(path).isBetween(400, 499);
            }
        }
        acting.as(
                daniel,
                () -> decide.correct(it.reference(), grants.see(it.reference()).getVersion(), "A wrong line"),
                APPROVER);
        assertThat(moves(it.reference()))
                .startsWith(before.toArray(String[]::new))
                .hasSize(before.size() + 1);
    }

    private void recommendsByPage(GrantCast.Offer offer, GrantCast.Submitted it, String amount) throws Exception {
        try (var page = signedIn(offer.by())) {
            page.get("/grants/recommend?ref=" + it.reference())
                    .submit("recommend", "verdict", "AWARD", "amount", amount, "awardReasons", "meets", "send", "Send");
            assertThat(page.status()).isNotEqualTo(302);
        }
    }

    private void recommend(GrantCast.Offer offer, GrantCast.Submitted it, Money amount) throws Exception {
        var version = grants.see(it.reference()).getVersion();
        acting.as(
                offer.by(),
                () -> decide.recommend(
                        it.reference(), version, new Recommend(Verdict.AWARD, amount, Set.of("meets"), null)),
                OFFICER);
    }

    private List<String> moves(String reference) throws Exception {
        return transaction.run(() -> history.of(grants.subject(reference)).stream()
                .map(row -> row.move())
                .toList());
    }

    private long version(String reference) {
        return applicants.versionOf(reference, "together");
    }

    private HttpVisitor put(HttpVisitor visitor, String path, long seen, String text) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .PUT(BodyPublishers.ofString("{\"text\":\"" + text + "\",\"seconds\":1}"));
        return visitor.send(
                request,
                "If-Match",
                String.valueOf(seen),
                "X-CSRF",
                visitor.csrf(),
                "Content-Type",
                "application/json");
    }

    private HttpVisitor signedIn(PersonId person) throws Exception {
        var email = transaction.run(() -> names.emailOf(person));
        var visitor = new HttpVisitor(port).signIn(email, Cast.PASSWORD).get("/my");
        assertThat(visitor.csrf()).isNotEmpty();
        return visitor;
    }
}
