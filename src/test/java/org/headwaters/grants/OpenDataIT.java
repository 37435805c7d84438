package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Surroundings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the demonstration network publishes, as a stranger's program gets it. */
@InServer
@RunAsClient
@Tag("h2")
class OpenDataIT {
    private static final String PACKAGE = "/open-data/grants.json";

    /** Left in {@code target} for whoever wants to hold it against the standard's own file. */
    @Test
    void thePackageOfTheWholeNetwork_isValid() throws Exception {
        try (var stranger = stranger()) {
            var json = stranger.get(PACKAGE).body();
            assertThat(stranger.status()).isEqualTo(200);
            assertThat(stranger.header("content-type")).startsWith("application/json");
            assertThat(Published.wrongInPackage(json)).isEmpty();
            assertThat(count(json, "\"amountAwarded\"")).isGreaterThan(50);
            Files.writeString(Path.of("target", "360giving.json"), json);
        }
    }

    @Test
    void aSlip_isFound() throws Exception {
        try (var stranger = stranger()) {
            var json = stranger.get(PACKAGE).body();
            for (var slip : List.of(
                    json.replaceFirst("\"awardDate\":\"20", "\"awardDate\":\"the year 20"),
                    json.replaceFirst("\"amountAwarded\":", "\"amountGiven\":"),
                    json.replaceFirst("\"amountAwarded\":([0-9.]+)", "\"amountAwarded\":\"$1\""),
                    json.replaceFirst("360G-headwaters-CG", "CG"),
                    json.replaceFirst("\"recipientOrganization\":\\[\\{", "\"recipientOrganization\":[],\"was\":[{"))) {
                assertThat(slip).isNotEqualTo(json);
                assertThat(Published.wrongInPackage(slip)).isNotEmpty();
            }
        }
    }

    @Test
    void theFlatForms_haveTheSameGrants_underTheHeadsOfTheStandard() throws Exception {
        try (var stranger = stranger()) {
            var json = stranger.get(PACKAGE).body();
            var csv = stranger.get("/open-data/grants.csv").body();
            assertThat(stranger.header("content-type")).startsWith("text/csv");
            assertThat(csv)
                    .startsWith("Identifier,Title,Description,Currency,Amount Applied For,Amount Awarded,Award Date,");
            var rows = csv.lines().filter(row -> row.startsWith("360G-")).toList();
            assertThat(rows).anyMatch(row -> row.endsWith(",cancelled")).anyMatch(row -> row.endsWith(",completed"));
            assertThat(rows.stream().filter(row -> !row.endsWith(",cancelled")).count())
                    .isEqualTo(count(json, "\"amountAwarded\""));
            assertThat(stranger.bytes("/open-data/grants.xlsx")).startsWith('P', 'K');
        }
    }

    @Test
    void whoHasItAlready_getsItNotAgain_andOtherSitesMayReadIt() throws Exception {
        try (var stranger = stranger()) {
            for (var path : List.of(PACKAGE, "/open-data/grants.csv")) {
                stranger.get(path);
                var tag = stranger.header("etag");
                assertThat(tag).as(path).isNotEmpty();
                assertThat(stranger.header("cache-control")).isEqualTo("public, max-age=300");
                assertThat(stranger.header("access-control-allow-origin")).isEqualTo("*");
                assertThat(stranger.header("x-content-type-options")).isEqualTo("nosniff");
                stranger.get(path, "If-None-Match", tag);
                assertThat(stranger.status()).as(path).isEqualTo(304);
                assertThat(stranger.body()).isEmpty();
                stranger.send(HttpRequest.newBuilder(URI.create(Surroundings.address() + path))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody()));
                assertThat(stranger.status()).as(path).isEqualTo(200);
                assertThat(stranger.header("etag")).isEqualTo(tag);
                assertThat(stranger.header("last-modified")).isNotEmpty();
            }
            assertThat(stranger.get("/open-data/nothing.json").status()).isEqualTo(404);
            assertThat(stranger.get("/open-data/..%2fnetwork%2forganisations?q=a")
                            .status())
                    .isIn(400, 401, 404);
        }
    }

    @Test
    void theInterface_isDescribed() throws Exception {
        try (var stranger = stranger()) {
            assertThat(stranger.get("/openapi").body())
                    .contains("/open-data/grants.json", "Also served below /open-data", "Every award that stands");
        }
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static HttpVisitor stranger() {
        return new HttpVisitor(System.getProperty("it.port"));
    }
}
