package org.headwaters.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Surroundings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page of ours sends is refused as the sender's mistake: a 4xx, our page, and no reference to quote. */
@InServer
@RunAsClient
class DoorwayIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Made as a page makes its own, without padding that a form would have to encode. */
    private static final String OTHER_NONCE =
            Base64.getEncoder().encodeToString("3f2c9a44-5d1e-4a52-9b1a-0d6a3c9e7f10".getBytes(StandardCharsets.UTF_8));

    private static HttpVisitor visitor() {
        return new HttpVisitor(System.getProperty("it.port"));
    }

    /** Written by hand: the client's own address type refuses what is to be sent. */
    private static String raw(String target) throws Exception {
        try (var socket = new Socket("localhost", Integer.parseInt(System.getProperty("it.port")))) {
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(Surroundings.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static int chunked(String path, String type, int bytes) throws Exception {
        var body = ("{\"search\":\"" + "x".repeat(bytes) + "\"}").getBytes(StandardCharsets.UTF_8);
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(Surroundings.address() + path))
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void whatIsNestedToTheBottom_isTheSendersMistake() throws Exception {
        for (var path : List.of("/common-grants/opportunities/search", "/api/common-grants/opportunities/search")) {
            var sent = HTTP.send(
                    HttpRequest.newBuilder(URI.create(Surroundings.address() + path))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(
                                    "{\"filters\":" + "[".repeat(1_100) + "]".repeat(1_100) + "}"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(400);
            assertThat(sent.body()).doesNotContain("eference");
        }
    }

    @Test
    void whatComesInChunks_isCountedAsItIsRead() throws Exception {
        var search = "/common-grants/opportunities/search";
        assertThat(chunked(search, "application/json", 100)).isEqualTo(200);
        assertThat(chunked(search, "application/json", 2_000_000)).isEqualTo(413);
        assertThat(chunked("/api" + search, "application/json", 2_000_000)).isEqualTo(413);
        assertThat(chunked("/api" + search, "application/x-www-form-urlencoded", 100))
                .isEqualTo(411);
        assertThat(chunked("/signin", "application/x-www-form-urlencoded", 2_000_000))
                .isEqualTo(411);
        assertThat(chunked("/", "multipart/form-data; boundary=x", 100)).isEqualTo(411);
        assertThat(post(search, "x".repeat(2_000_000)).statusCode()).isEqualTo(413);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 409);
        assertThat(answer.body())
                .contains("<h1>")
                .doesNotContain("written down")
                .doesNotContain("Error in error");
        assertThat(answer.headers().firstValue("cache-control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
    }

    @Test
    void anAddressThatCannotBeDecoded_is400() throws Exception {
        for (var target : List.of("/grants?x=%zz", "/?a=%zz", "/signin?to=%zz")) {
            assertThat(raw(target)).as(target).startsWith("HTTP/1.1 400").contains("This address cannot be read");
        }
    }

    @Test
    void aFormThatNoPageOfOursSends_is400() throws Exception {
        for (var body : List.of(
                "a=%zz",
                "a=b",
                "a=b&".repeat(20_000),
                "jakarta.faces.ViewState=stateless",
                "jakarta.faces.ViewState=1:2",
                "jakarta.faces.ViewState=" + "A".repeat(200_000),
                "jakarta.faces.partial.ajax=true&jakarta.faces.ViewState=1:2")) {
            assertRefused(post("/signin", body));
        }
    }

    @Test
    void aFormOfASessionThatNeverWas_hasExpired() throws Exception {
        var nonce = "&primefaces.nonce=" + OTHER_NONCE;
        assertThat(post("/signin", "jakarta.faces.ViewState=1:2" + nonce).statusCode())
                .isEqualTo(409);
        var ajax = post(
                "/signin",
                "jakarta.faces.partial.ajax=true&jakarta.faces.ViewState=1:2" + nonce,
                "Faces-Request",
                "partial/ajax");
        assertThat(ajax.body()).contains("This page waited too long").doesNotContain("Error in error");
        assertThat(ajax.statusCode()).isEqualTo(409);
    }

    @Test
    void aNonceThatThePageDidNotCarry_is400() throws Exception {
        try (var stranger = visitor()) {
            stranger.get("/signin");
            stranger.submit(
                    "sign-in", "email", "q@q.test", "password", "x", "primefaces.nonce", OTHER_NONCE, "enter", "enter");
            assertThat(stranger.status()).isEqualTo(400);
            assertThat(stranger.body()).contains("This address cannot be read");
            assertThat(stranger.header("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void anEndlessAddressOfMail_isNobodys() throws Exception {
        try (var stranger = visitor()) {
            stranger.get("/forgot").submit("forgot", "email", "a".repeat(100_000) + "@x.test", "send", "send");
            assertThat(stranger.status()).isLessThan(500);
            stranger.get("/signin").submit("sign-in", "email", "a".repeat(100_000), "password", "x", "enter", "enter");
            assertThat(stranger.status()).isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "DELETE", "PUT", "PATCH"})
    void aPageIsReadAndSent_andNothingElse(String method) throws Exception {
        for (var path : List.of("/", "/signin", "/grants")) {
            var answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(Surroundings.address() + path))
                            .method(method, BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(405);
        }
    }

    @Test
    void aReadingRequest_neverActs() throws Exception {
        try (var partner = visitor()) {
            partner.signIn("partner@demo.test", "headwaters");
            partner.get("/account");
            var state = partner.field("me", "jakarta.faces.ViewState");
            var nonce = partner.field("me", "primefaces.nonce");
            partner.get("/account?me=me&save=save&name=Read&zone=UTC&primefaces.nonce=" + nonce
                    + "&jakarta.faces.ViewState=" + state);
            assertThat(partner.status()).isEqualTo(400);
            assertThat(partner.get("/account").body()).doesNotContain("value=\"Read\"");
        }
    }

    @Test
    void aFormWaits_whileManyOtherPagesAreRead() throws Exception {
        try (var partner = visitor();
                var reader = visitor()) {
            partner.signIn("partner@demo.test", "headwaters");
            reader.keepCookie("JSESSIONID", partner.cookie("JSESSIONID"));
            partner.get("/account");
            for (int n = 0; n < 13; n++) {
                reader.get(List.of("/my", "/help", "/search", "/nothing").get(n % 4));
            }
            partner.submit("me", "name", "Ines Okafor", "zone", "Africa/Lagos", "save", "save");
            assertThat(partner.status()).as(partner.body()).isEqualTo(302);
        }
    }

    @Test
    void aFormWhosePageIsForgotten_hasExpired() throws Exception {
        try (var partner = visitor();
                var reader = visitor()) {
            partner.signIn("partner@demo.test", "headwaters");
            reader.keepCookie("JSESSIONID", partner.cookie("JSESSIONID"));
            partner.get("/account");
            for (int n = 0; n < 60; n++) {
                reader.get("/nothing");
            }
            partner.submit("me", "name", "Ines Late", "zone", "Africa/Lagos", "save", "save");
            assertThat(partner.status()).as(partner.body()).isEqualTo(409);
            assertThat(partner.body()).contains("This page waited too long");
        }
    }

    @Test
    void aPageFarBehindTheEnd_isEmpty() throws Exception {
        try (var admin = visitor()) {
            admin.signIn("admin@demo.test", "headwaters");
            for (var path : Stream.of("/admin/audit", "/admin/inbox", "/admin/mail", "/admin/people", "/partners")
                    .flatMap(p -> Stream.of(p + "?page=85899347", p + "?page=1000000000", p + "?page=2147483647"))
                    .toList()) {
                assertThat(admin.get(path).status()).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void aClientBehindAProxy_isCountedByTheAddressThatTheProxySaw() throws Exception {
        for (int n = 0; n < 25; n++) {
            assertThat(from("6.6.6." + n + ", 198.19.7.1", "nobody" + n + "@x.test", "wrong"))
                    .isEqualTo(200);
        }
        assertThat(from("6.6.7.7, 198.19.7.1", "partner@demo.test", "headwaters"))
                .isEqualTo(200);
        assertThat(from("6.6.7.7, 198.19.7.2", "partner@demo.test", "headwaters"))
                .isEqualTo(302);
    }

    private static int from(String forwarded, String email, String password) throws Exception {
        try (var someone = new HttpVisitor(System.getProperty("it.port"), forwarded)) {
            return someone.signIn(email, password).status();
        }
    }

    @Test
    void aCommentThatIsMissing_erasesNothing() throws Exception {
        try (var reviewer = visitor()) {
            reviewer.signIn("reviewer@demo.test", "headwaters");
            var secret = reviewer.get("/my").csrf();
            for (var body : List.of("{}", "{\"text\":null}", "{\"seconds\":4}", "{\"text\":" + "[".repeat(2_000))) {
                var put = HttpRequest.newBuilder(URI.create(Surroundings.address() + "/api/reviews/CG-0/100/comment"))
                        .PUT(BodyPublishers.ofString(body));
                reviewer.send(put, "Content-Type", "application/json", "X-CSRF", secret, "If-Match", "\"0\"");
                assertThat(reviewer.status()).as(body).isEqualTo(400);
            }
        }
    }

    @Test
    void aCallInTheAddress_beginsNothing() throws Exception {
        try (var partner = visitor()) {
            partner.signIn("partner@demo.test", "headwaters");
            var call = callThatIsOpen(partner);
            partner.get("/grants/apply?call=" + call);
            assertThat(partner.status()).isEqualTo(302);
            assertThat(partner.location()).matches("/grants/(call\\?ref=" + call + "|apply\\?ref=CG-.*)");
            assertThat(partner.get("/grants/apply?call=nothing").status()).isEqualTo(404);
        }
    }

    private static String callThatIsOpen(HttpVisitor visitor) throws Exception {
        var link = Pattern.compile("/grants/call\\?ref=([A-Za-z0-9-]+)")
                .matcher(visitor.get("/grants").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void aWayBackThatIsNone_leadsHome() throws Exception {
        var soft = new SoftAssertions();
        for (var to : List.of("/..//evil.test", "//evil.test", "/a/../..//evil.test")) {
            try (var partner = visitor()) {
                partner.get("/signin?to=" + to)
                        .submit("sign-in", "email", "partner@demo.test", "password", "headwaters", "enter", "enter");
                soft.assertThat(partner.status()).as(to).isEqualTo(302);
                soft.assertThat(partner.location()).as(to).isEqualTo("/my");
            }
        }
        soft.assertAll();
    }
}
