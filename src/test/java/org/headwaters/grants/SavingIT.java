package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Cast;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Test;

/** Saving a field over the wire, as the page's script does, and without any script by the form. */
@InServer
class SavingIT {
    @Inject
    Applicants applicants;

    @Inject
    GrantCast grants;

    @Inject
    PersonNames names;

    @Inject
    InTransaction transaction;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @Test
    void aField_isSavedWithItsVersion_refusedWhenStale_andHiddenFromStrangers() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        var seen = applicants.versionOf(reference, "together");
        try (var iris = signedIn(two.iris());
                var stranger = signedIn(two.stranger());
                var nobody = new HttpVisitor(port)) {
            var secret = iris.csrf();
            put(iris, reference, "together", seen, "Six teachers.", secret);
            assertThat(iris.status()).isEqualTo(200);
            assertThat(iris.body()).contains("\"version\":" + (seen + 1), "\"text\":\"Six teachers.\"");

            assertThat(grants.trail(reference, "grants.answer.saved"))
                    .startsWith("together, version " + (seen + 1) + ", 2 words, ")
                    .doesNotContain("teachers");
            var saved = grants.audited(reference, "grants.answer.saved");

            put(iris, reference, "together", seen, "Eight teachers.", secret);
            assertThat(iris.status()).isEqualTo(409);
            assertThat(grants.audited(reference, "grants.answer.saved")).isEqualTo(saved);
            assertThat(iris.body())
                    .contains("\"version\":" + (seen + 1), "\"text\":\"Six teachers.\"", "\"by\":\"Iris Okafor\"");

            put(stranger, reference, "together", seen + 1, "Mine.", stranger.csrf());
            assertThat(stranger.status()).isEqualTo(404);
            put(iris, reference, "no-such-question", 0, "Mine.", secret);
            assertThat(iris.status()).isEqualTo(404);
            put(iris, "CG-1999-0000", "together", 0, "Mine.", secret);
            assertThat(iris.status()).isEqualTo(404);
            put(nobody, reference, "together", seen + 1, "Mine.", "");
            assertThat(nobody.status()).isEqualTo(401);
            put(iris, reference, "together", seen + 1, "Mine.", "invented");
            assertThat(iris.status()).isEqualTo(403);
        }
    }

    @Test
    void editingTime_ofAllItsPeople_addsUp_andNobodyClaimsMoreThanTenMinutesAtOnce() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        var before = grants.see(reference).getActiveSeconds();
        applicants.save(two.iris(), reference, "together", "Six teachers.");
        applicants.save(two.tomas(), reference, "different", "They teach outdoors.");
        assertThat(grants.see(reference).getActiveSeconds()).isEqualTo(before + 20);
        try (var iris = signedIn(two.iris())) {
            for (var seconds : new int[] {86_400, -600}) {
                var seen = applicants.versionOf(reference, "together");
                var body = "{\"text\":\"Text %d\",\"seconds\":%d}".formatted(seconds, seconds);
                raw(iris, reference, "together", String.valueOf(seen), body, iris.csrf());
                assertThat(iris.status()).isEqualTo(200);
            }
        }
        assertThat(grants.see(reference).getActiveSeconds()).isEqualTo(before + 20 + 600);
    }

    @Test
    void badInput_getsAClearSentence_andChangesNothing() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        var seen = applicants.versionOf(reference, "together");
        try (var iris = signedIn(two.iris())) {
            var secret = iris.csrf();
            put(iris, reference, "together", seen, "x".repeat(20_001), secret);
            assertThat(iris.status()).isEqualTo(422);
            assertThat(iris.body()).contains("At most 20,000 characters.");
            put(iris, reference, "together", seen, "Six\\u0000teachers", secret);
            assertThat(iris.status()).isEqualTo(422);
            assertThat(iris.body()).contains("after “Six”");
            put(iris, reference, "together", seen, "Six\\u202Eteachers", secret);
            assertThat(iris.status()).isEqualTo(422);
            put(iris, reference, "title", 1, "y".repeat(201), secret);
            assertThat(iris.status()).isEqualTo(422);
            raw(iris, reference, "together", "not a number", "{\"text\":\"x\"}", secret);
            assertThat(iris.status()).isEqualTo(422);
            raw(iris, reference, "together", "1", "{}", secret);
            assertThat(iris.status()).isEqualTo(422);
            raw(iris, reference, "together", "1", "no json at all", secret);
            assertThat(iris.status()).isEqualTo(400);
            assertThat(iris.body()).doesNotContain("Exception", "at org.");
        }
        assertThat(applicants.versionOf(reference, "together")).isEqualTo(seen);
    }

    @Test
    void scriptsAndFormulas_areKeptAsText_andShownAsText() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        applicants.save(two.iris(), reference, "together", "</textarea><script>alert(1)</script>");
        applicants.save(
                two.iris(), reference, "budget.1.what", "=HYPERLINK(\"http://x\")\" autofocus onfocus=\"alert(1)");
        try (var iris = signedIn(two.iris())) {
            iris.get("/grants/apply?ref=" + reference);
            assertThat(iris.status()).isEqualTo(200);
            assertThat(iris.body())
                    .doesNotContain("<script>alert(1)")
                    .doesNotContain("\" autofocus")
                    .contains("&lt;script&gt;alert(1)");
            iris.get("/grants/confirm?ref=" + reference);
            assertThat(iris.body()).doesNotContain("<script>alert(1)").contains("&lt;script&gt;alert(1)");
        }
    }

    @Test
    void withoutScript_theFormSavesWhatWasTyped_andAStaleTextStaysInTheField() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        try (var iris = signedIn(two.iris())) {
            iris.get("/grants/apply?ref=" + reference)
                    .submit("application", "text.together", "By the form.", "save", "Save");
            assertThat(iris.status()).isEqualTo(302);
            iris.get("/grants/apply?ref=" + reference);
            assertThat(iris.body()).contains(">By the form.</textarea>");

            applicants.save(two.tomas(), reference, "together", "By Tomas.");
            iris.submit("application", "text.together", "By the form again.", "save", "Save");
            assertThat(iris.status()).isEqualTo(200);
            assertThat(iris.body())
                    .contains(">By the form again.</textarea>", "Tomas Reyes saved another text", "“By Tomas.”");
            iris.submit("application", "text.together", "By the form again.", "save", "Save");
            assertThat(iris.status()).isEqualTo(302);
            iris.get("/grants/apply?ref=" + reference);
            assertThat(iris.body()).contains(">By the form again.</textarea>");
        }
    }

    @Test
    void theDeadline_isThereForEveryCalendar_andPromisesOnlyForTheirPeople() throws Exception {
        var two = applicants.two();
        var call = applicants.anOpenCall();
        try (var nobody = new HttpVisitor(port);
                var iris = signedIn(two.iris())) {
            nobody.get("/api/grants/calls/" + call + "/deadline.ics");
            assertThat(nobody.status()).isEqualTo(200);
            assertThat(nobody.header("Content-Type")).startsWith("text/calendar");
            assertThat(nobody.body()).contains("BEGIN:VEVENT", "SUMMARY:Meet and make");
            nobody.get("/api/grants/calls/no-such-call/deadline.ics");
            assertThat(nobody.status()).isEqualTo(404);
            iris.get("/api/grants/applications/CG-1999-0000/dates.ics");
            assertThat(iris.status()).isEqualTo(404);
        }
    }

    private HttpVisitor signedIn(PersonId person) throws Exception {
        var email = transaction.run(() -> names.emailOf(person));
        var visitor = new HttpVisitor(port).signIn(email, Cast.PASSWORD);
        return visitor.get("/my");
    }

    private void put(HttpVisitor who, String reference, String code, long seen, String text, String csrf)
            throws Exception {
        raw(who, reference, code, Long.toString(seen), "{\"text\":\"" + text + "\",\"seconds\":3}", csrf);
    }

    private void raw(HttpVisitor who, String reference, String code, String seen, String body, String csrf)
            throws Exception {
        var address = "http://localhost:" + port + "/api/grants/applications/" + reference + "/answers/" + code;
        who.send(
                HttpRequest.newBuilder(URI.create(address)).PUT(BodyPublishers.ofString(body)),
                "Content-Type",
                "application/json",
                "If-Match",
                seen,
                "X-CSRF",
                csrf);
    }
}
