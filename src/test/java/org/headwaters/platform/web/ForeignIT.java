package org.headwaters.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Surroundings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another website makes a browser send, and what another session's page would have sent: refused, nothing changed. */
@InServer
@RunAsClient
class ForeignIT {
    private static final String PASSWORD = "headwaters";
    private static final String STATE = "jakarta.faces.ViewState";

    private static HttpVisitor signedIn(String who) throws Exception {
        return new HttpVisitor(System.getProperty("it.port")).signIn(who + "@demo.test", PASSWORD);
    }

    private static HttpVisitor rename(HttpVisitor person, String... changed) throws Exception {
        var fields = new ArrayList<>(List.of("name", "Named by a stranger", "zone", "UTC"));
        fields.addAll(List.of(changed));
        fields.addAll(List.of("save", "save"));
        return person.submit("me", fields.toArray(String[]::new));
    }

    private static String nameOf(String who) throws Exception {
        try (var again = signedIn(who)) {
            return again.get("/account").field("me", "name");
        }
    }

    private static HttpVisitor post(HttpVisitor person, String path, String body) throws Exception {
        return person.send(
                HttpRequest.newBuilder(URI.create(Surroundings.address() + path))
                        .POST(BodyPublishers.ofString(body)),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.test",
        "Origin, null",
        "Origin, http://localhost:1",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void aFormThatAnotherSiteSends_isRefused_howeverRightItIs(String header, String value) throws Exception {
        var name = nameOf("partner");
        try (var partner = signedIn("partner")) {
            partner.get("/account").saying(header, value);
            rename(partner);
            assertThat(partner.status()).isEqualTo(403);
            assertThat(partner.body()).contains("<h1>Another website sent this</h1>", "href=\"/account\"");
            assertThat(partner.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(partner.header("Cache-Control")).contains("no-store");
            assertThat(partner.get("/account").status())
                    .as("links from elsewhere")
                    .isEqualTo(200);
        }
        assertThat(nameOf("partner")).isEqualTo(name);
    }

    @Test
    void signingIn_isNotDoneFromElsewhereEither() throws Exception {
        try (var stranger = new HttpVisitor(System.getProperty("it.port"))) {
            stranger.get("/signin")
                    .saying("Origin", "https://evil.test")
                    .submit("sign-in", "email", "partner@demo.test", "password", PASSWORD, "enter", "enter");
            assertThat(stranger.status()).isEqualTo(403);
            assertThat(stranger.get("/my").status()).as("not signed in").isEqualTo(302);
        }
    }

    @Test
    void aFormOfOurOwn_isTaken_withTheOriginThatBrowsersSay() throws Exception {
        var name = nameOf("partner2");
        try (var partner = signedIn("partner2")) {
            partner.saying("Origin", Surroundings.address()).get("/account");
            partner.submit("me", "name", name, "zone", "Europe/Lisbon", "save", "save");
            assertThat(partner.status()).as(partner.body()).isEqualTo(302);
        }
    }

    @Test
    void aProgramsWrite_fromAnotherSite_isRefused_evenWithTheSecret() throws Exception {
        try (var partner = signedIn("partner")) {
            var secret = partner.get("/my").csrf();
            assertThat(write(partner, secret, "Origin", Surroundings.address())).isEqualTo(200);
            assertThat(write(partner, secret, "Origin", "https://evil.test")).isEqualTo(403);
            assertThat(partner.body()).contains("Another website sent this. Nothing was changed.");
            assertThat(write(partner, secret, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
            assertThat(write(partner, "invented", "Sec-Fetch-Site", "same-origin"))
                    .isEqualTo(403);
            assertThat(partner.body()).contains("no longer signed in");
        }
    }

    private static int write(HttpVisitor person, String secret, String header, String value) throws Exception {
        var put = HttpRequest.newBuilder(URI.create(Surroundings.address() + "/api/it/broken"))
                .PUT(BodyPublishers.noBody());
        return person.send(put, "X-CSRF", secret, header, value).status();
    }

    @Test
    void aFormWithoutItsState_orWithAnotherSessions_changesNothing() throws Exception {
        var name = nameOf("partner");
        try (var partner = signedIn("partner");
                var other = signedIn("partner2")) {
            other.get("/account");
            partner.get("/account");
            rename(partner, STATE, "");
            assertThat(partner.status()).as("empty").isEqualTo(400);
            rename(partner.get("/account"), STATE, "1:2");
            assertThat(partner.status()).as("invented").isEqualTo(409);
            rename(partner.get("/account"), STATE, other.field("me", STATE));
            assertThat(partner.status()).as("of another session").isEqualTo(409);
            assertThat(partner.body()).contains("This page waited too long");
        }
        assertThat(nameOf("partner")).isEqualTo(name);
    }

    @Test
    void everyPage_refusesAPostWithoutState_andOneFromElsewhere() throws Exception {
        var soft = new SoftAssertions();
        var people = new LinkedHashMap<String, HttpVisitor>();
        for (var page : pages().entrySet()) {
            var who = people.computeIfAbsent(page.getValue(), ForeignIT::someone);
            post(who, page.getKey(), "a=b");
            soft.assertThat(who.status()).as("without state: %s", page.getKey()).isEqualTo(400);
            post(who, page.getKey(), STATE + "=1:2&primefaces.nonce=x");
            soft.assertThat(who.status()).as("invented: %s", page.getKey()).isEqualTo(400);
        }
        people.values().forEach(who -> who.saying("Origin", "https://evil.test"));
        for (var page : pages().entrySet()) {
            var who = people.get(page.getValue());
            post(who, page.getKey(), "a=b");
            soft.assertThat(who.status())
                    .as("from elsewhere: %s", page.getKey())
                    .isEqualTo(403);
        }
        people.values().forEach(HttpVisitor::close);
        soft.assertAll();
    }

    private static HttpVisitor someone(String role) {
        try {
            return switch (role) {
                case "everyone" -> new HttpVisitor(System.getProperty("it.port"));
                case "signed-in" -> signedIn("partner");
                case "administrator" -> signedIn("admin");
                default -> signedIn(role);
            };
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each page with one who may read it. */
    private static Map<String, String> pages() throws IOException {
        var pages = new LinkedHashMap<String, String>();
        try (var list = ForeignIT.class.getResourceAsStream("/roles/pages.txt")) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" = "))
                    .filter(line -> line.length == 2)
                    .forEach(line -> pages.put(line[0].equals("/index") ? "/" : line[0], line[1].split(" ")[0]));
        }
        return pages;
    }
}
