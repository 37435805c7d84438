package org.headwaters.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Two programs that heard the latest news: one whenever it was asked, now and then at the second or third try; the other has
 * answered badly of late. Both are paused, since a demonstration sends nothing to anybody.
 */
final class Hooks {
    private static final String TOLD = "grants.told";
    private static final String PAID = "funds.paid";
    private static final String REPORTED = "grants.reported";
    private static final int MOST = 40;
    private static final int OFTEN = 48;

    private final Store store;
    private final Material material;
    private final Days days;
    private final Cast cast;
    private final List<News> all = new ArrayList<>();

    private record News(String kind, Instant at, JsonObject data) {
        String event() {
            var key = kind + "/" + data.getString("reference");
            return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }

    Hooks(Store store, Material material, Days days, Cast cast) {
        this.store = store;
        this.material = material;
        this.days = days;
        this.cast = cast;
    }

    void note(Case of) {
        if (of.time.told != null && of.spec.isDecided()) {
            var data = about(of).add("verdict", of.decision()).add("told", of.time.told.toString());
            if (of.decision().equals("AWARD")) {
                amount(data, "amount", of.recommended());
            }
            all.add(new News(TOLD, of.time.told, data.build()));
        }
        if (of.paid != null) {
            var data = Json.createObjectBuilder().add("reference", of.reference).add("paid", of.paid.toString());
            all.add(new News(
                    PAID, of.paid, amount(data, "amount", of.recommended()).build()));
        }
        if (of.life != null && of.life.closed != null) {
            var report = Report.of(of, of.life, material, Chance.of("afterwards", of.spec.number()));
            var data = about(of)
                    .add("accepted", of.life.closed.toString())
                    .add("metFrom", of.life.meeting.toString())
                    .add("metUntil", of.life.meeting.toString())
                    .add("outcome", report.outcome());
            all.add(new News(
                    REPORTED,
                    of.life.closed,
                    amount(data, "followOn", report.followOn()).build()));
        }
    }

    void write() {
        var table =
                store.into("webhook", "address", "secret", "kinds", "made_by", "made_at", "paused_at", "removed_at");
        var books = hook(table, "https://books.upstream.example/headwaters", PAID + " " + REPORTED + " " + TOLD);
        var news = hook(table, "https://news.partners.example/hooks/grants", TOLD);
        var latest = all.stream()
                .sorted(Comparator.comparing(News::at).reversed())
                .limit(MOST)
                .toList();
        var told = 0;
        for (var one : latest) {
            var tries = 1 + (one.event().charAt(0) % 7 == 0 ? one.event().charAt(1) % 2 + 1 : 0);
            post(books, one, "DONE", tries, null);
            if (one.kind().equals(TOLD)) {
                badly(news, one, told++);
            }
        }
    }

    /** The newest is still tried, some before were given up, those before arrived. */
    private void badly(long hook, News one, int newest) {
        if (newest == 0) {
            post(hook, one, "WAITING", 5, "answered 503");
        } else if (newest < 3) {
            post(
                    hook,
                    one,
                    "GIVEN_UP",
                    newest == 1 ? OFTEN : 1,
                    newest == 1 ? "no answer in 10 seconds" : "answered 410, gone");
        } else {
            post(hook, one, "DONE", 1, null);
        }
    }

    private long hook(Store.Table table, String address, String kinds) {
        var secret =
                UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
        var admin = cast.person("Ada").id();
        return table.addAt(2, address, secret, kinds, admin, days.at(-200, 11), days.at(-1, 16), null);
    }

    private void post(long hook, News one, String state, int tries, String error) {
        var body = Json.createObjectBuilder()
                .add("webhook", hook)
                .add("event", one.event())
                .add("kind", one.kind())
                .add("at", one.at().toString())
                .add("data", one.data().toString())
                .build();
        var done = state.equals("DONE");
        store.into(
                        "outbox",
                        "kind",
                        "post_key",
                        "body",
                        "state",
                        "attempts",
                        "last_error",
                        "posted_at",
                        "due_at",
                        "done_at")
                .add(
                        "webhook",
                        hook + "/" + one.event(),
                        body.toString(),
                        state,
                        tries,
                        error,
                        one.at(),
                        state.equals("WAITING") ? days.now().plus(Duration.ofMinutes(40)) : one.at(),
                        done ? one.at().plusSeconds(tries == 1 ? 2 : tries * 20L) : null);
    }

    private static JsonObjectBuilder about(Case of) {
        return Json.createObjectBuilder()
                .add("reference", of.reference)
                .add("call", of.spec.call().reference());
    }

    private static JsonObjectBuilder amount(JsonObjectBuilder data, String name, long minor) {
        return data.add(name, BigDecimal.valueOf(minor, 2).toPlainString()).add("currency", "USD");
    }
}
