package org.headwaters.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Surroundings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@InServer
@RunAsClient
class AnswersIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(Surroundings.address() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void everyAnswer_hasItsHeaders_andExactlyOnePolicy() throws Exception {
        var soft = new SoftAssertions();
        for (var path : Stream.of(
                        "/",
                        "/signin",
                        "/grants",
                        "/nothing",
                        "/nothing.xhtml",
                        "/errors/404",
                        "/errors/500",
                        "/it/broken",
                        "/api/nothing",
                        "/api/it/broken/any",
                        "/files/nothing",
                        "/favicon.ico",
                        "/admin",
                        "/admin/audit",
                        "/api/admin/audit.csv",
                        "/api/network/partners/list.xlsx",
                        "/notices",
                        "/health/ready",
                        "/jakarta.faces.resource/css/headwaters.css.xhtml")
                .toList()) {
            var headers = get(path).headers();
            soft.assertThat(headers.allValues("content-security-policy"))
                    .as(path)
                    .hasSize(1)
                    .allMatch(policy -> policy.contains("default-src 'self'") || policy.contains("default-src 'none'"))
                    .noneMatch(policy -> policy.matches(".*script-src[^;]*unsafe-.*"));
            soft.assertThat(headers.allValues("x-content-type-options"))
                    .as(path)
                    .containsExactly("nosniff");
            soft.assertThat(headers.allValues("x-frame-options")).as(path).containsExactly("DENY");
            soft.assertThat(headers.firstValue("referrer-policy")).as(path).contains("same-origin");
            soft.assertThat(headers.map()).as(path).doesNotContainKeys("server", "x-powered-by", "$wsep");
        }
        soft.assertAll();
    }

    @Test
    void whatBreaks_isToldByReferenceAlone() throws Exception {
        var answer = get("/it/broken");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .containsPattern("<strong>[0-9A-F]{2}-[0-9A-F]{4}</strong>")
                .doesNotContain("password of the database")
                .doesNotContain("IllegalStateException")
                .doesNotContain("org.headwaters");
    }

    @Test
    void whatIsNotThere_is404_withAPageAndNoReference() throws Exception {
        for (var path : new String[] {"/nothing", "/nothing.xhtml", "/files/nothing", "/errors/404"}) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains("No page lives here").doesNotContain("SRVE");
        }
    }

    @Test
    void anErrorPageAskedForByItsAddress_isNotThereEither() throws Exception {
        for (var name : List.of("400", "404", "409", "413", "500", "503", "elsewhere", "expired")) {
            assertThat(get("/errors/" + name).statusCode()).as(name).isEqualTo(404);
        }
    }

    @Test
    void aPageForOthers_isNotThere() throws Exception {
        try (var partner = new HttpVisitor(System.getProperty("it.port"))) {
            partner.signIn("partner@demo.test", "headwaters");
            for (var path : List.of("/admin/mail", "/admin/audit", "/admin/jobs", "/admin/inbox")) {
                assertThat(partner.get(path).status()).as(path).isEqualTo(404);
                assertThat(partner.body()).as(path).contains("No page lives here");
            }
        }
    }

    @Test
    void anAddressThatCannotBeRead_is400() throws Exception {
        try (var admin = new HttpVisitor(System.getProperty("it.port"))) {
            admin.signIn("admin@demo.test", "headwaters");
            assertThat(admin.get("/admin/audit?page=one").status()).isEqualTo(400);
            assertThat(admin.body()).contains("This address cannot be read");
            assertThat(admin.get("/admin/inbox?message=999999999").status()).isEqualTo(404);
        }
    }

    @Test
    void aFormFromASessionThatIsOver_saysWhatWasKept() throws Exception {
        try (var before = new HttpVisitor(System.getProperty("it.port"));
                var again = new HttpVisitor(System.getProperty("it.port"))) {
            before.signIn("partner@demo.test", "headwaters");
            before.get("/account");
            again.signIn("partner@demo.test", "headwaters");
            before.keepCookie("JSESSIONID", again.cookie("JSESSIONID"));
            before.submit("me", "name", "Ines of yesterday", "zone", "Europe/Paris", "save", "save");
            assertThat(before.status()).isEqualTo(409);
            assertThat(before.body())
                    .contains("This page waited too long", "href=\"/account\"")
                    .doesNotContain("ViewExpired");
            assertThat(again.get("/account").body()).doesNotContain("Ines of yesterday");
        }
    }

    @Test
    void aSignedInBrowser_writesOnlyWithTheSecretOfItsSession() throws Exception {
        try (var partner = new HttpVisitor(System.getProperty("it.port"))) {
            partner.signIn("partner@demo.test", "headwaters");
            var secret = partner.get("/notices").csrf();
            assertThat(secret).isNotBlank();
            assertThat(partner.send(put()).status()).isEqualTo(403);
            assertThat(partner.send(put(), "X-CSRF", "guessed").status()).isEqualTo(403);
            assertThat(partner.body()).contains("no longer signed in");
            assertThat(partner.send(put(), "X-CSRF", secret).status()).isEqualTo(200);
        }
    }

    private static HttpRequest.Builder put() {
        return HttpRequest.newBuilder(URI.create(Surroundings.address() + "/api/it/broken"))
                .PUT(HttpRequest.BodyPublishers.ofString("x"));
    }

    @Test
    void overRest_aRefusalSpeaks_andEverythingElseHasAReference() throws Exception {
        try (var partner = new HttpVisitor(System.getProperty("it.port"))) {
            partner.signIn("partner@demo.test", "headwaters");
            assertThat(partner.get("/api/it/broken/collision").status()).isEqualTo(409);
            assertThat(partner.get("/api/it/broken/collision").body()).contains("Somebody changed this");
            assertThat(partner.get("/api/it/broken/stale").status()).isEqualTo(409);
            assertThat(partner.get("/api/it/broken/missing").status()).isEqualTo(404);
            assertThat(partner.get("/api/it/broken/forbidden").status()).isEqualTo(403);
            assertThat(partner.body()).doesNotContain("officer");
            assertThat(partner.get("/api/it/broken/refused").status()).isEqualTo(422);
            assertThat(partner.body()).contains("\"sentence\":\"There are 20 files here already.");
            assertThat(partner.get("/api/it/broken/any").status()).isEqualTo(500);
            assertThat(partner.body()).matches("\\{\"reference\":\"[0-9A-F]{2}-[0-9A-F]{4}\"}");
            assertThat(partner.get("/api/nothing").body()).startsWith("{\"sentence\":");
            assertThat(partner.get("/api/it/broken/unwritable").status()).isEqualTo(500);
            assertThat(partner.body()).startsWith("{\"reference\":");
        }
    }

    @Test
    void pagesAreNotKept_butTheirPartsAre() throws Exception {
        assertThat(get("/signin").headers().firstValue("cache-control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        assertThat(get("/jakarta.faces.resource/headwaters.css.xhtml?ln=css")
                        .headers()
                        .firstValue("cache-control"))
                .hasValueSatisfying(v -> assertThat(v).contains("max-age=31536000"));
    }

    @Test
    void theServerSaysStartedAliveAndReady() throws Exception {
        assertThat(get("/health/started").body()).contains("\"UP\"").contains("migrations");
        assertThat(get("/health/live").body()).contains("\"UP\"").contains("server");
        assertThat(get("/health/ready").body()).contains("\"UP\"").contains("database");
    }
}
