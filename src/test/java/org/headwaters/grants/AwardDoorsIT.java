package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantCast.ASKED;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Test;

/**
 * What must be impossible with awards and money, tried over the wire: with forms that were open before it became so, with
 * fields that no page would send, and with REST. By EJB it is tried in {@link DecideIT}, {@link GrantLifeIT}, {@link
 * GrantMoneyIT} and the fund's tests.
 */
@InServer
class AwardDoorsIT {
    private static final Money NOTHING = Money.zero("USD");
    private static final String[] AT_THE_MONEY = {FINANCE, APPROVER};
    private static final int MOVED_ON = 302;

    @Inject
    GrantWalk walk;

    @Inject
    GrantCast grants;

    @Inject
    AgreementWorkflow agreement;

    @Inject
    DecideWorkflow decide;

    @Inject
    ReportWorkflow reports;

    @Inject
    Cast cast;

    @Inject
    PersonNames names;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    NetworkDay day;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    /** From the first hand on the money to the last, each has a page of its own. */
    @Test
    void aConflictThatArose_takesThePaymentOutOfEveryHand() throws Exception {
        var it = walk.agreed();
        var page = "/funds/payment?ref=" + it.payment();
        var today = day.today().toString();
        String[] failed = {"failedOn", today, "failReason", "No", "failed", "failed"};
        kept(it, "DUE", page, "forth", "propose", "propose");
        walk.propose(it);
        kept(it, "PROPOSED", page, "forth", "approve", "approve");
        kept(it, "PROPOSED", page, "back", "backReason", "No", "sendBack", "sendBack");
        walk.approve(it);
        kept(
                it,
                "APPROVED",
                "/funds/together?what=export&refs=" + it.payment(),
                "together",
                "format",
                "CSV",
                "go",
                "go");
        walk.export(it);
        kept(it, "EXPORTED", page, "confirming", "paidOn", today, "paid", "paid");
        kept(it, "EXPORTED", page, "failing", failed);
        imported(it);
        walk.pay(it);
        kept(it, "PAID", page, "failing", failed);
        walk.fail(it, it.sam(), "Account closed");
        kept(it, "FAILED", page, "forth", "propose", "propose");
        kept(
                it,
                "FAILED",
                "/funds/payee?ref=" + walk.reference(it.it().museum()),
                "entering",
                "holder",
                "Mine",
                "country",
                "NL",
                "account",
                "NL91ABNA0417164300",
                "bank",
                "",
                "enter",
                "enter");
        assertThat(transaction.run(() -> grants.text(
                        "select stage from payee_account where number_in_line = 2 and organisation_id = (select payee_id"
                                + " from grants where reference = ?)",
                        it.reference())))
                .isNull();
    }

    @Test
    void theFileForTheBank_andTheNameOfItsCase_areKeptFromWhoIsInConflict() throws Exception {
        var it = walk.exported();
        var file = "/api/funds/files/"
                + transaction.run(() -> grants.text(
                        "select f.reference from payment_file f join payment p on p.file_id = f.id where p.reference = ?",
                        it.payment()));
        var entries = "/api/funds/" + it.offer().reference().toLowerCase(java.util.Locale.ROOT) + "/entries.csv";
        try (var sam = signedIn(it.sam())) {
            assertThat(sam.get(file).status()).isEqualTo(200);
            assertThat(sam.get(entries).body()).contains(it.reference());
        }
        try (var kept = signedIn(inConflict(it, AT_THE_MONEY))) {
            assertThat(kept.get(file).status()).isEqualTo(404);
            assertThat(kept.get(entries).status()).isEqualTo(200);
            assertThat(kept.body()).doesNotContain(it.reference());
            for (var list : List.of("/funds/payments?stage=EXPORTED", "/funds/payees", "/my")) {
                assertThat(kept.get(list).body()).as(list).doesNotContain(it.reference());
            }
            assertThat(kept.get("/grants/grant?ref=" + it.reference()).status()).isEqualTo(404);
        }
    }

    @Test
    void nobodyRecommendsAndDecides_evenWithARequestMadeByHand() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), NOTHING);
        var it = grants.read(offer);
        var both = cast.person("Both Hats", OFFICER, APPROVER);
        try (var visitor = signedIn(both)) {
            visitor.get("/grants/recommend?ref=" + it.reference())
                    .submit(
                            "recommend",
                            "verdict",
                            "AWARD",
                            "amount",
                            "1,000",
                            "awardReasons",
                            "meets",
                            "note",
                            "",
                            "send",
                            "send");
            assertThat(stage(it.reference())).isEqualTo("RECOMMENDED");
            visitor.get("/grants/decide?ref=" + it.reference());
            assertThat(visitor.body()).doesNotContain("id=\"awardNow\"", "id=\"declineNow\"");
            visitor.submit("back", "amount", "1,000", "awardNow", "awardNow");
            visitor.get("/grants/decide?ref=" + it.reference()).submit("back", "declineNow", "declineNow");
        }
        assertThat(stage(it.reference())).isEqualTo("RECOMMENDED");
        assertThat(grants.standing(offer).committed()).isEqualTo(NOTHING);
    }

    @Test
    void noAward_isAboveWhatWasAskedOrRecommended_orBeyondTheFund() throws Exception {
        var poor = grants.offer(Money.of(500, "USD"), NOTHING);
        var rich = grants.offer(Money.of(50_000, "USD"), NOTHING);
        for (var tried : Map.of(poor, "1,000", rich, "1,000.01").entrySet()) {
            var it = grants.read(tried.getKey());
            refused(
                    tried.getKey().by(),
                    "/grants/recommend?ref=" + it.reference(),
                    () -> {},
                    "recommend",
                    "verdict",
                    "AWARD",
                    "amount",
                    tried.getValue(),
                    "awardReasons",
                    "meets",
                    "note",
                    "",
                    "send",
                    "send");
            assertThat(stage(it.reference())).isEqualTo("IN_REVIEW");
            assertThat(grants.standing(tried.getKey()).reserved()).isEqualTo(NOTHING);
        }
        var it = grants.recommended(rich);
        for (var amount : List.of("1,000.01", "-1", "999999999999999999")) {
            refused(
                    cast.person("Daniel Voss", APPROVER),
                    "/grants/decide?ref=" + it.reference(),
                    () -> {},
                    "award",
                    "amount",
                    amount,
                    "awardNow",
                    "awardNow");
        }
        assertThat(stage(it.reference())).isEqualTo("RECOMMENDED");
        assertThat(grants.standing(rich).committed()).isEqualTo(NOTHING);
    }

    @Test
    void whatWasAgreed_isNeitherCorrectedNorRaised_norAgreedToUnread() throws Exception {
        var it = walk.told();
        var ref = "?ref=" + it.reference();
        refused(
                it.it().tomas(),
                "/grants/grant" + ref,
                () -> acting.as(
                        it.offer().by(),
                        () -> agreement.lower(it.reference(), version(it), Money.of(600, "USD"), "Less is enough"),
                        OFFICER),
                "moves",
                "agree",
                "agree");
        assertThat(walk.seen(it).waiting()).hasSize(2);
        String[] more = {"amount", "601", "reason", "They need more", "change", "change"};
        refused(it.offer().by(), "/grants/amend" + ref + "&what=amount", () -> {}, "amendment", more);
        assertThat(walk.seen(it).terms().amount()).isEqualTo(Money.of(600, "USD"));
        assertThat(grants.standing(it.offer()).committed()).isEqualTo(Money.of(600, "USD"));
        refused(
                it.daniel(),
                "/grants/decide" + ref,
                () -> {
                    for (var partner : List.of(it.it().iris(), it.it().tomas())) {
                        acting.as(partner, () -> agreement.agree(it.reference(), version(it)), PARTNER);
                    }
                },
                "correct",
                "correctReason",
                "Another sum",
                "correctNow",
                "correctNow");
        assertThat(stage(it.reference())).isEqualTo("AWARDED");
        assertThat(walk.seen(it).stage()).isEqualTo(GrantStage.ACCEPTED);
    }

    @Test
    void moneyThatIsWithTheBank_isNotFreedByCancelling() throws Exception {
        var it = walk.agreed();
        refused(
                it.offer().by(),
                "/grants/amend?ref=" + it.reference() + "&what=cancel",
                () -> {
                    walk.propose(it);
                    walk.approve(it);
                    walk.export(it);
                },
                "amendment",
                "reason",
                "They fell out",
                "change",
                "change");
        assertThat(walk.seen(it).stage()).isEqualTo(GrantStage.ACCEPTED);
        assertThat(grants.standing(it.offer()).committed()).isEqualTo(ASKED);
    }

    @Test
    void aReportThatWasHandedIn_isNotWrittenOn_byPageOrByRest_andLosesNoAnswer() throws Exception {
        var it = walk.met();
        var page = "/grants/report?ref=" + it.reference();
        try (var iris = signedIn(it.it().iris())) {
            iris.get(page);
            write(it, "As Tomas wrote it");
            rest(iris, it, "report.happened", "0", "As Iris wrote it");
            assertThat(iris.status()).isEqualTo(409);
            assertThat(iris.body()).contains("As Tomas wrote it");
            acting.as(it.it().tomas(), () -> reports.handIn(it.reference(), false), PARTNER);
            rest(iris, it, "report.happened", "1", "Afterwards");
            assertThat(iris.status()).isBetween(400, 499);
            iris.get("/grants/grant?ref=" + it.reference());
            assertThat(iris.body()).contains("As Tomas wrote it");
        }
        try (var iris = signedIn(it.it().iris())) {
            reopened(it);
            iris.get(page);
            acting.as(it.it().tomas(), () -> reports.handIn(it.reference(), false), PARTNER);
            iris.upload(
                    "reportForm",
                    "picture",
                    "",
                    new byte[0],
                    "keep",
                    "text.report.happened",
                    "Afterwards, by the form");
            assertThat(iris.get("/grants/grant?ref=" + it.reference()).body())
                    .contains("As Tomas wrote it")
                    .doesNotContain("Afterwards");
        }
    }

    @Test
    void aConflictThatArose_endsAnOfficersHandOnTheGrant() throws Exception {
        var it = walk.agreed();
        var ref = "?ref=" + it.reference();
        String[] cancel = {"reason", "Mine to end", "change", "change"};
        String[] lower = {"amount", "1", "reason", "Mine to lower", "change", "change"};
        keptOfficer(it, "/grants/amend" + ref + "&what=cancel", "amendment", cancel);
        keptOfficer(it, "/grants/amend" + ref + "&what=amount", "amendment", lower);
        acting.as(it.it().tomas(), () -> agreement.askCancel(it.reference(), version(it), "No van"), PARTNER);
        String[] keep = {"reason", "Mine to keep", "change", "change"};
        keptOfficer(it, "/grants/amend" + ref + "&what=keep", "amendment", keep);
        assertThat(grants.audited(it.reference(), "grants.grant.keep_going")).isZero();
        assertThat(walk.seen(it).stage()).isEqualTo(GrantStage.ACCEPTED);
        assertThat(walk.seen(it).terms().amount()).isEqualTo(ASKED);

        var reported = walk.met();
        write(reported, "It worked");
        acting.as(reported.it().tomas(), () -> reports.handIn(reported.reference(), false), PARTNER);
        var grant = "/grants/grant?ref=" + reported.reference();
        keptOfficer(reported, grant, "moves", "accept", "accept");
        keptOfficer(reported, grant, "askMoreForm", "words", "Mine to ask", "askMoreNow", "askMoreNow");
        assertThat(walk.seen(reported).stage()).isEqualTo(GrantStage.REPORTED);
    }

    @Test
    void whoDoesNotActForAPartnerAnyMore_agreesToNothing_andReadsNothing() throws Exception {
        var it = walk.told();
        refused(
                it.it().tomas(),
                "/grants/grant?ref=" + it.reference(),
                () -> leaves(it.it().tomas()),
                "moves",
                "agree",
                "agree");
        assertThat(walk.seen(it).waiting()).hasSize(2);
        try (var tomas = signedIn(it.it().tomas())) {
            for (var page : List.of("grant", "amend", "application")) {
                tomas.get("/grants/" + page + "?ref=" + it.reference() + "&what=days");
                assertThat(tomas.status()).as(page).isEqualTo(404);
            }
            rest(tomas, it, "report.happened", "0", "Still here");
            assertThat(tomas.status()).isEqualTo(404);
        }
    }

    @Test
    void anAwardThatIsNotTold_isNowhere_forItsApplicantsOrThePublic() throws Exception {
        var offer = grants.offer(Money.of(50_000, "USD"), NOTHING);
        var it = grants.recommended(offer);
        var daniel = cast.person("Daniel Voss", APPROVER);
        acting.as(
                daniel,
                () -> decide.award(it.reference(), grants.see(it.reference()).getVersion(), ASKED),
                APPROVER);
        try (var iris = signedIn(it.iris())) {
            assertThat(iris.get("/grants/grant?ref=" + it.reference()).status()).isEqualTo(404);
            iris.get("/grants/application?ref=" + it.reference());
            assertThat(iris.body()).contains("In review").doesNotContain("Awarded", "Dear partners");
            for (var path : List.of(
                    "/grants/awarded?words=" + it.reference(),
                    "/open-data/grants.json",
                    "/open-data/grants.csv",
                    "/common-grants/awards")) {
                iris.get(path);
                assertThat(iris.status()).as(path).isEqualTo(200);
                assertThat(iris.body())
                        .as(path)
                        .doesNotContain("<tr id=\"" + it.reference(), "headwaters-" + it.reference());
            }
            assertThat(iris.get("/common-grants/awards/" + it.reference()).status())
                    .isBetween(400, 499);
        }
    }

    @Test
    void noOtherVerb_takesAwayWhatHappened() throws Exception {
        var it = walk.paid();
        try (var officer = signedIn(it.offer().by())) {
            for (var path : List.of(
                    "/api/grants/reports/" + it.reference() + "/report.happened",
                    "/api/funds/files/PF-2026-0001",
                    "/common-grants/awards/" + it.reference(),
                    "/grants/grant?ref=" + it.reference())) {
                for (var verb : List.of("DELETE", "PATCH")) {
                    var tried = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .method(verb, HttpRequest.BodyPublishers.noBody());
                    officer.send(tried, "X-CSRF", officer.csrf());
                    assertThat(officer.status()).as(verb + " " + path).isBetween(400, 499);
                }
            }
        }
        assertThat(grants.audited(it.reference(), "grants.grant.pay")).isEqualTo(1);
        assertThat(walk.seen(it).stage()).isEqualTo(GrantStage.PAID);
    }

    private void imported(GrantWalk.Scene it) throws Exception {
        var csv = "end_to_end_id,status,date,amount,reason\n" + it.payment() + "-1,PAID," + day.today() + ",1000.00,";
        try (var kept = signedIn(inConflict(it, AT_THE_MONEY))) {
            kept.get("/funds/confirmations")
                    .upload("reading", "file", "bank.csv", csv.getBytes(StandardCharsets.UTF_8), "look");
            assertThat(kept.body()).doesNotContain("thermometer", "id=\"taking\"");
        }
        assertThat(payment(it)).isEqualTo("EXPORTED");
    }

    private void kept(GrantWalk.Scene it, String stays, String page, String form, String... sent) throws Exception {
        var kept = cast.person("Nora Bright", AT_THE_MONEY);
        refused(kept, page, () -> cast.affiliate(kept, it.it().schools(), null), form, sent);
        assertThat(payment(it)).isEqualTo(stays);
    }

    private void keptOfficer(GrantWalk.Scene it, String page, String form, String... sent) throws Exception {
        var kept = cast.person("Ruth Kept Away", OFFICER);
        refused(kept, page, () -> cast.affiliate(kept, it.it().schools(), null), form, sent);
    }

    /** The page is open, something happens, and then its form is sent. */
    private void refused(PersonId who, String page, Acting.Deed meanwhile, String form, String... sent)
            throws Exception {
        try (var visitor = signedIn(who)) {
            visitor.get(page);
            assertThat(visitor.status()).as(page).isEqualTo(200);
            meanwhile.run();
            visitor.submit(form, sent);
            assertThat(visitor.status())
                    .as(page + " " + form)
                    .isNotEqualTo(MOVED_ON)
                    .isLessThan(500);
        }
    }

    private PersonId inConflict(GrantWalk.Scene it, String... roles) {
        var kept = cast.person("Nora Bright", roles);
        cast.affiliate(kept, it.it().schools(), null);
        return kept;
    }

    private void leaves(PersonId person) throws Exception {
        transaction.run(() -> transaction.sql(
                "update affiliation set until_day = date '2020-01-01' where person_id = " + person.value()));
    }

    /** Everything that a report needs, by Tomas. */
    private void write(GrantWalk.Scene it, String words) throws Exception {
        for (var question : List.of("happened", "different", "next", "tell")) {
            save(it, "report." + question, words);
        }
        save(it, "report.outcome", "PROJECT");
    }

    private void save(GrantWalk.Scene it, String code, String text) throws Exception {
        acting.as(it.it().tomas(), () -> reports.save(it.reference(), code, text, 0, 20), PARTNER);
    }

    private void reopened(GrantWalk.Scene it) throws Exception {
        acting.as(it.offer().by(), () -> reports.askMore(it.reference(), version(it), "One more thing"), OFFICER);
    }

    private void rest(HttpVisitor visitor, GrantWalk.Scene it, String code, String version, String text)
            throws Exception {
        var csrf = visitor.csrf();
        var put = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/grants/reports/" + it.reference() + "/" + code))
                .PUT(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + text + "\",\"seconds\":1}"));
        visitor.send(put, "If-Match", version, "X-CSRF", csrf, "Content-Type", "application/json");
    }

    private long version(GrantWalk.Scene it) throws Exception {
        return walk.seen(it).version();
    }

    private String stage(String reference) throws Exception {
        return transaction.run(() -> grants.text("select stage from application where reference = ?", reference));
    }

    private String payment(GrantWalk.Scene it) throws Exception {
        return transaction.run(() -> grants.text("select stage from payment where reference = ?", it.payment()));
    }

    private HttpVisitor signedIn(PersonId person) throws Exception {
        var email = transaction.run(() -> names.emailOf(person));
        return new HttpVisitor(port).signIn(email, Cast.PASSWORD).get("/my");
    }
}
