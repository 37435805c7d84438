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

    private static HttpVisitor post(HttpVisitor person, String path, String body) throws Exception {
        return person.send(
                HttpRequest.newBuilder(URI.create(Surroundings.address() + path))
                        .POST(BodyPublishers.ofString(body)),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    @Test
    void aFormThatAnotherSiteSends_isRefused_howeverRightItIs() throws Exception {
        var foreign = List.of(
                List.of("Origin", "https://evil.test"),
                List.of("Origin", "null"),
                List.of("Origin", "http://localhost:1"),
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"));
        try (var partner = signedIn("partner")) {
            var name = partner.get("/account").field("me", "name");
            for (var header : foreign) {
                partner.get("/account").saying(header.get(0), header.get(1));
                rename(partner);
                assertThat(partner.status()).as("%s", header).isEqualTo(403);
                assertThat(partner.body()).contains("<h1>Another website sent this</h1>", "href=\"/account\"");
                assertThat(partner.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
                assertThat(partner.header("Cache-Control")).contains("no-store");
                assertThat(partner.get("/account").field("me", "name"))
                        .as("links from elsewhere lead here, and nothing was changed")
                        .isEqualTo(name);
                partner.saying(header.get(0), null);
            }
        }
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
        try (var partner = signedIn("partner2")) {
            var name = partner.saying("Origin", Surroundings.address())
                    .get("/account")
                    .field("me", "name");
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
        try (var partner = signedIn("partner");
                var other = signedIn("partner2")) {
            other.get("/account");
            var name = partner.get("/account").field("me", "name");
            rename(partner, STATE, "");
            assertThat(partner.status()).as("empty").isEqualTo(400);
            rename(partner.get("/account"), STATE, "1:2");
            assertThat(partner.status()).as("invented").isEqualTo(409);
            rename(partner.get("/account"), STATE, other.field("me", STATE));
            assertThat(partner.status()).as("of another session").isEqualTo(409);
            assertThat(partner.body()).contains("This page waited too long");
            assertThat(partner.get("/account").field("me", "name")).isEqualTo(name);
        }
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
