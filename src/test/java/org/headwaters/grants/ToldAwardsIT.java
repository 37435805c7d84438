package org.headwaters.grants;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Statements;
import org.headwaters.platform.outbox.Deliveries;
import org.junit.jupiter.api.Test;

/** What is published of awards, and from when on. */
@InServer
class ToldAwardsIT {
    private static final Money ASKED = Money.of(1_000, "USD");

    @Inject
    OpenDataDesk openData;

    @Inject
    DecideWorkflow decide;

    @Inject
    LetterWorkflow letters;

    @Inject
    AgreementWorkflow agreement;

    @Inject
    GrantNews news;

    @Inject
    Grants life;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @Inject
    @ConfigProperty(name = "db.pool")
    int connections;

    @Test
    void anAward_isPublishedOnceItsLetterIsTold_andNotAMomentBefore() throws Exception {
        var offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
        var it = grants.recommended(offer);
        var daniel = cast.person("Daniel Voss", APPROVER);
        acting.as(daniel, () -> decide.award(it.reference(), seen(it), ASKED), APPROVER);
        var tag = acting.asStranger(() -> openData.edition().tag());
        assertThat(published()).doesNotContain(it.reference());

        acting.as(
                offer.by(),
                () -> letters.send(
                        it.reference(), grants.letters(it.reference()).get(0).getVersion()),
                OFFICER);
        assertThat(published().get(0)).isEqualTo(it.reference());
        assertThat(acting.asStranger(() -> openData.edition().tag())).isNotEqualTo(tag);
    }

    @Test
    void anAward_isPublishedAsItStandsNow_loweredDoneOrCancelled_inEveryForm() throws Exception {
        var offer = news.offer();
        var lowered = news.tell(offer);
        var done = news.tell(offer);
        var cancelled = news.tell(offer);
        var less = Money.of(600, "USD");
        acting.as(
                offer.by(), () -> agreement.lower(lowered.reference(), version(lowered), less, "A van less"), OFFICER);
        news.acceptReportOf(done, offer);
        acting.as(offer.by(), () -> agreement.cancel(cancelled.reference(), version(cancelled), "No tide"), OFFICER);
        var today = day.today().toString();
        try (var stranger = new HttpVisitor(port)) {
            var giving = giving(stranger);
            assertThat(giving.get(lowered.reference())
                            .getJsonNumber("amountAwarded")
                            .bigDecimalValue())
                    .isEqualByComparingTo("600");
            assertThat(giving.get(done.reference())
                            .getJsonArray("actualDates")
                            .getJsonObject(0)
                            .getString("endDate"))
                    .isEqualTo(today);
            assertThat(giving.get(done.reference())).doesNotContainKey("plannedDates");
            assertThat(giving).doesNotContainKey(cancelled.reference());

            var rows = stranger.get("/open-data/grants.csv").body().lines().toList();
            assertThat(row(rows, lowered)).contains(",600.00,").endsWith(",awarded");
            assertThat(row(rows, done))
                    .contains("," + today + "," + today + ",")
                    .endsWith(",completed");
            assertThat(row(rows, cancelled)).contains(",1000.00,").endsWith(",cancelled");
            var sheet = Sheets.text(stranger.bytes("/open-data/grants.xlsx"));
            assertThat(sheet.split(cancelled.reference())[1]).containsSubsequence("cancelled", "</row>");

            var awards = awards(stranger);
            assertThat(awards.subList(0, 3)).extracting(CommonAward::status).contains("awarded", "completed");
            assertThat(awards.subList(0, 3)).extracting(CommonAward::amount).contains("600.00");
            assertThat(awards.get(0).status()).as("the last changed is first").isEqualTo("cancelled");

            var ledger =
                    stranger.get("/grants/awarded?call=" + offer.reference()).body();
            assertThat(ledger).contains(lowered.reference(), "$600", done.reference());
            assertThat(ledger).doesNotContain(cancelled.reference());
        }
    }

    @Test
    void whoKeepsACopy_learnsThatAGrantWasCancelled_byTagAndByTime() throws Exception {
        var offer = news.offer();
        var it = news.tell(offer);
        try (var stranger = new HttpVisitor(port)) {
            for (var form : List.of("json", "csv", "xlsx")) {
                stranger.get("/open-data/grants." + form);
                assertThat(stranger.header("last-modified")).as(form).isNotEmpty();
            }
            var tag = stranger.get("/open-data/grants.json").header("etag");
            var time = stranger.header("last-modified");
            assertThat(stranger.get("/open-data/grants.json", "If-Modified-Since", time)
                            .status())
                    .isEqualTo(304);
            Deliveries.waitUntil(() -> aSecondAfter(time));
            acting.as(offer.by(), () -> agreement.cancel(it.reference(), version(it), "No tide"), OFFICER);
            assertThat(stranger.get("/open-data/grants.json", "If-Modified-Since", time)
                            .status())
                    .isEqualTo(200);
            assertThat(stranger.header("last-modified")).isNotEqualTo(time);
            assertThat(stranger.get("/open-data/grants.json", "If-None-Match", tag)
                            .status())
                    .isEqualTo(200);
            assertThat(stranger.header("etag")).isNotEqualTo(tag);
            var now = stranger.header("last-modified");
            stranger.get("/open-data/grants.json", "If-None-Match", tag, "If-Modified-Since", now);
            assertThat(stranger.status()).as("the tag decides").isEqualTo(200);
        }
    }

    @Test
    void manySlowReaders_leaveTheDatabaseToOthers() throws Exception {
        var slow = connections + 5;
        var reading = new CountDownLatch(slow);
        var others = new CountDownLatch(1);
        List<Callable<Object>> bodies = new ArrayList<>();
        for (var i = 0; i < slow; i++) {
            bodies.add(() -> acting.asStranger(() -> {
                var piece = openData.after(null);
                reading.countDown();
                await(others);
                return piece;
            }));
        }
        bodies.add(() -> {
            try {
                await(reading);
                return acting.asStranger(() -> openData.edition());
            } finally {
                others.countDown();
            }
        });
        assertThat(acting.together(bodies))
                .allSatisfy(outcome -> assertThat(outcome.succeeded()).isTrue());
    }

    private boolean walk(Consumer<PublicAward> reader) {
        List<PublicAward> piece = openData.after(null);
        while (!piece.isEmpty()) {
            piece.forEach(reader);
            piece = openData.after(piece.get(piece.size() - 1));
        }
        return true;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody came");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    @Test
    void allAwards_areReadInAFewStatementsForEachFewHundred() throws Exception {
        var counted = new int[1];
        var sent = acting.asStranger(() -> Statements.during(() -> {
            return walk(award -> counted[0]++);
        }));
        assertThat(counted[0]).isGreaterThan(50);
        assertThat(sent).isLessThanOrEqualTo(1 + 3 * (counted[0] / 250 + 1));
    }

    private Map<String, JsonObject> giving(HttpVisitor stranger) throws Exception {
        return read(stranger.get("/open-data/grants.json").body())
                .getJsonArray("grants")
                .getValuesAs(JsonObject.class)
                .stream()
                .collect(toMap(grant -> grant.getString("id").replaceFirst("360G-[^-]+-", ""), identity()));
    }

    private record CommonAward(String status, String amount) {}

    private static List<CommonAward> awards(HttpVisitor stranger) throws Exception {
        return read(stranger.get("/common-grants/awards?pageSize=10").body())
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(award -> new CommonAward(
                        award.getJsonObject("status").getString("value"),
                        award.getJsonObject("funding")
                                .getJsonObject("awardedAmount")
                                .getString("amount")))
                .toList();
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String row(List<String> rows, GrantCast.Submitted it) {
        return rows.stream()
                .filter(row -> row.contains(it.reference()))
                .findFirst()
                .orElseThrow();
    }

    private boolean aSecondAfter(String time) {
        return clock.instant()
                .isAfter(ZonedDateTime.parse(time, RFC_1123_DATE_TIME)
                        .toInstant()
                        .plusSeconds(1));
    }

    private long version(GrantCast.Submitted it) {
        return life.get(it.reference()).getVersion();
    }

    private List<String> published() throws Exception {
        var references = new ArrayList<String>();
        acting.asStranger(() -> {
            return walk(award -> references.add(award.reference()));
        });
        return references;
    }

    private long seen(GrantCast.Submitted it) {
        return grants.see(it.reference()).getVersion();
    }
}
