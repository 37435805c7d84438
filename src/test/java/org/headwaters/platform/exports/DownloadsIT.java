package org.headwaters.platform.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every list with its two links, as whoever sees the list. */
@InServer
@RunAsClient
@Tag("h2")
class DownloadsIT {
    private static final Pattern LINK = Pattern.compile("href=\"(/api/[^\"]+\\.(?:csv|xlsx)(?:\\?[^\"]+)?)\"");
    private static final Map<String, List<String>> LISTS = Map.of(
            "officer@demo.test", List.of("/grants/queue", "/grants/calls", "/grants/letters", "/partners", "/funds"),
            "finance@demo.test", List.of("/funds", "/funds/payments?stage=PAID", "/funds/payees", "/grants/calls"),
            "admin@demo.test", List.of("/admin/people", "/admin/people?view=partners", "/admin/audit"),
            "reviewer@demo.test", List.of("/review"));

    @Test
    void everyList_hasItsTwoLinks_andBothOpen() throws Exception {
        for (var person : LISTS.keySet()) {
            try (var visitor = visitor(person)) {
                for (var page : LISTS.get(person)) {
                    var links = LINK.matcher(visitor.get(page).body())
                            .results()
                            .map(found -> found.group(1).replace("&amp;", "&"))
                            .toList();
                    assertThat(links).as(page).hasSize(2);
                    opensAsCsv(visitor, links.get(0));
                    opensAsSpreadsheet(visitor, links.get(1));
                }
            }
        }
    }

    private static void opensAsCsv(HttpVisitor visitor, String link) throws Exception {
        visitor.get(link);
        assertThat(visitor.status()).as(link).isEqualTo(200);
        assertThat(visitor.header("content-type"))
                .as(link)
                .startsWith("text/csv")
                .containsIgnoringCase("utf-8");
        assertThat(visitor.header("content-disposition")).as(link).matches("attachment; filename=\"[a-z]+\\.csv\"");
        assertThat(visitor.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(visitor.header("cache-control")).contains("no-store");
        var lines = visitor.body().split("\r\n");
        assertThat(lines[0]).as(link).doesNotContain("???").contains(",");
        assertThat(lines.length).as(link).isGreaterThan(1);
        assertThat(visitor.body()).as(link).doesNotContain("???");
    }

    private static void opensAsSpreadsheet(HttpVisitor visitor, String link) throws Exception {
        var bytes = visitor.bytes(link);
        var file = Files.createTempFile("list", ".xlsx");
        try {
            Files.copy(new ByteArrayInputStream(bytes), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            try (var zip = new ZipFile(file.toFile())) {
                var sheet = new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
                assertThat(sheet).as(link).contains("<row r=\"2\"").endsWith("</worksheet>");
            }
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void theQueue_isTakenAlongAsItsAddressShowsIt_andALineInTheTrailSaysSo() throws Exception {
        try (var officer = visitor("officer@demo.test");
                var admin = visitor("admin@demo.test")) {
            officer.get("/grants/queue?view=ALL&stage=DECLINED");
            var found = Pattern.compile("(\\d+) (?:application|of)").matcher(officer.body());
            var all = officer.get("/api/grants/queue.csv?view=ALL").body().split("\r\n").length;
            var declined =
                    officer.get("/api/grants/queue.csv?view=ALL&stage=DECLINED").body();
            assertThat(found.find()).isTrue();
            assertThat(declined.split("\r\n").length).isLessThan(all).isGreaterThan(1);
            assertThat(declined.lines().skip(1)).allMatch(line -> line.contains("Decline"));
            var two = declined.lines().skip(1).limit(2).toList();
            var refs = two.stream()
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
            assertThat(officer.get("/api/grants/queue.csv?refs=" + String.join(",", refs))
                            .body()
                            .lines()
                            .skip(1))
                    .containsExactlyInAnyOrderElementsOf(two);
            assertThat(admin.get("/admin/audit?to=queue").body())
                    .contains("Downloaded a list")
                    .contains("view=ALL&amp;stage=DECLINED");
        }
    }

    @Test
    void aRefusal_isAnsweredAsOne_andNoFileBegins() throws Exception {
        try (var partner = visitor("partner@demo.test")) {
            for (var path : List.of("/api/grants/queue.csv", "/api/admin/people.xlsx", "/api/admin/audit.csv")) {
                partner.get(path);
                assertThat(partner.status()).as(path).isEqualTo(403);
                assertThat(partner.header("content-type")).as(path).startsWith("application/json");
                assertThat(partner.body()).as(path).contains("sentence").doesNotContain("Reference");
            }
            assertThat(partner.get("/api/network/partners/list.exe").status()).isEqualTo(404);
            assertThat(partner.get("/api/funds/no-such-fund/entries.csv").status())
                    .isIn(403, 404);
        }
    }

    private static HttpVisitor visitor(String email) throws Exception {
        var visitor = new HttpVisitor(System.getProperty("it.port"));
        visitor.signIn(email, "headwaters");
        return visitor;
    }
}
