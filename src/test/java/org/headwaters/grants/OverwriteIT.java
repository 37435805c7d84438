package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Cast;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Test;

/**
 * Two people type into the same field at the same moments, a thousand times: of what was acknowledged nothing is lost.
 * Whoever comes second is shown the other's text, keeps its own on the page, and goes on from there.
 */
@InServer
class OverwriteIT {
    /** Two by two they reach the server together. */
    private static final int EDITS = 1_000;

    private static final String FIELD = "together";

    @Inject
    Applicants applicants;

    @Inject
    PersonNames names;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private final TreeMap<Long, Text> acknowledged = new TreeMap<>();

    private record Text(PersonId by, String text) {}

    private record Answer(int status, JsonObject body) {
        long version() {
            return body.getJsonNumber("version").longValueExact();
        }

        String text() {
            return body.getString("text");
        }
    }

    @Test
    void whoComesSecond_isShownBothTexts_andNothingAcknowledgedIsLost() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        long first = applicants.versionOf(reference, FIELD);
        try (var iris = new Writer(two.iris(), "Iris Okafor", reference);
                var tomas = new Writer(two.tomas(), "Tomas Reyes", reference)) {
            for (int round = 0; round < EDITS / 2; round++) {
                long seen = first + round;
                var irises = "Iris writes " + round;
                var tomases = "Tomas writes " + round;
                List<Acting.Outcome<Answer>> both =
                        acting.together(List.of(() -> iris.put(irises, seen), () -> tomas.put(tomases, seen)));
                var irisWins = answer(both, 0).status() == 200;
                var won = answer(both, irisWins ? 0 : 1);
                acknowledge(won, irisWins ? iris : tomas, irisWins ? irises : tomases);

                var lost = answer(both, irisWins ? 1 : 0);
                assertThat(lost.status()).isEqualTo(409);
                assertThat(lost.text()).isEqualTo(won.text());
                assertThat(lost.version()).isEqualTo(won.version());
                assertThat(lost.body().getString("by")).isEqualTo((irisWins ? iris : tomas).name);
            }
        }
        assertThat(acknowledged).hasSize(EDITS / 2);
        assertThat(applicants.versionOf(reference, FIELD)).isEqualTo(first + EDITS / 2);
        assertThat(notFoundAgain(reference)).as("acknowledged, and lost").isEmpty();
    }

    private static Answer answer(List<Acting.Outcome<Answer>> both, int which) {
        assertThat(both.get(which).failure()).isNull();
        return both.get(which).result();
    }

    /** Each has a version of its own: two under one would mean that one of them was never stored. */
    private void acknowledge(Answer answer, Writer writer, String text) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo(text);
        assertThat(acknowledged.put(answer.version(), new Text(writer.person, text)))
                .isNull();
    }

    /** What neither stands there now, nor is kept as replaced by another, nor was replaced by its own writer. */
    private List<String> notFoundAgain(String reference) throws Exception {
        var kept = new ArrayList<>(applicants.earlierTexts(reference, FIELD));
        kept.add(applicants.textOf(reference, FIELD));
        var lost = new ArrayList<String>();
        acknowledged.forEach((version, text) -> {
            var next = acknowledged.get(version + 1);
            if (!kept.remove(text.text()) && !(next != null && next.by().equals(text.by()))) {
                lost.add(text.text());
            }
        });
        return lost;
    }

    private final class Writer implements AutoCloseable {
        private final PersonId person;
        private final String name;
        private final URI field;
        private final HttpVisitor visitor;
        private final String secret;

        Writer(PersonId person, String name, String reference) throws Exception {
            this.person = person;
            this.name = name;
            field = URI.create(
                    "http://localhost:" + port + "/api/grants/applications/" + reference + "/answers/" + FIELD);
            visitor = new HttpVisitor(port)
                    .signIn(transaction.run(() -> names.emailOf(person)), Cast.PASSWORD)
                    .get("/my");
            secret = visitor.csrf();
        }

        Answer put(String text, long seen) throws Exception {
            visitor.send(
                    HttpRequest.newBuilder(field)
                            .PUT(BodyPublishers.ofString("{\"text\":\"" + text + "\",\"seconds\":1}")),
                    "Content-Type",
                    "application/json",
                    "If-Match",
                    Long.toString(seen),
                    "X-CSRF",
                    secret);
            try (var json = Json.createReader(new StringReader(visitor.body()))) {
                return new Answer(visitor.status(), json.readObject());
            }
        }

        @Override
        public void close() {
            visitor.close();
        }
    }
}
