package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Surroundings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demonstration network as a program reads it by the CommonGrants protocol, held against what the protocol asks. */
@InServer
@RunAsClient
@Tag("h2")
class CommonGrantsIT {
    private final HttpVisitor program = new HttpVisitor(System.getProperty("it.port"));

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void opportunities_areInTheProtocolsForm_theLastModifiedFirst() throws Exception {
        var list = get("/common-grants/opportunities");
        var items = page(list, 1, 100);
        assertThat(items).isNotEmpty();
        items.forEach(CommonGrantsIT::isOpportunity);
        var modified = items.stream()
                .map(item -> Instant.parse(item.getString("lastModifiedAt")))
                .toList();
        assertThat(modified).isSortedAccordingTo((a, b) -> b.compareTo(a));
        for (var item : items) {
            var one = data(get("/common-grants/opportunities/" + item.getString("id")));
            isOpportunity(one);
            assertThat(one.getString("title")).isEqualTo(item.getString("title"));
        }
    }

    @Test
    void everyCompetitionOfAnOpportunity_opensByItsId() throws Exception {
        var numbers = new ArrayList<Integer>();
        for (var item : page(get("/common-grants/opportunities"), 1, 100)) {
            var competitions = data(get("/common-grants/opportunities/" + item.getString("id")))
                    .getJsonArray("competitions")
                    .getValuesAs(JsonObject.class);
            numbers.add(competitions.size());
            for (var competition : competitions.subList(0, Math.min(3, competitions.size()))) {
                var one = data(get("/common-grants/competitions/" + competition.getString("id")));
                assertThat(one).isEqualTo(competition);
                assertThat(one.getString("opportunityId")).isEqualTo(item.getString("id"));
                assertThat(one.getString("title")).isNotBlank();
                assertThat(status(one)).isIn("open", "closed");
                assertThat(one.getJsonObject("forms").getJsonObject("forms")).isNotNull();
                isEvent(one.getJsonObject("keyDates").getJsonObject("openDate"));
                isRecord(one);
            }
        }
        assertThat(numbers).anyMatch(number -> number > 1);
    }

    @Test
    void awards_areInTheProtocolsForm_pageByPage_andEachOnce() throws Exception {
        var first = get("/common-grants/awards?page=1&pageSize=20");
        var items = page(first, 1, 20);
        var total = total(first);
        assertThat(items).hasSize(20);
        items.forEach(CommonGrantsIT::isAward);
        var ids = new HashSet<String>();
        int pages = first.getJsonObject("paginationInfo").getInt("totalPages");
        for (int page = 1; page <= pages; page++) {
            page(get("/common-grants/awards?page=" + page + "&pageSize=20"), page, 20)
                    .forEach(award -> assertThat(ids.add(award.getString("id"))).isTrue());
        }
        assertThat(ids).hasSize(total);
        assertThat(page(get("/common-grants/awards?page=" + (pages + 1) + "&pageSize=20"), pages + 1, 20))
                .isEmpty();
        var one = data(get("/common-grants/awards/" + items.get(0).getString("id")));
        assertThat(one).isEqualTo(items.get(0));
    }

    @Test
    void aSearch_keepsWhatFits_inTheOrderAskedFor_andSaysWhatItDidNotDo() throws Exception {
        var open = post(
                "{\"filters\":{\"status\":{\"operator\":\"in\",\"value\":[\"open\"]},"
                        + "\"customFilters\":{\"x\":{\"operator\":\"eq\",\"value\":1}}},"
                        + "\"sorting\":{\"sortBy\":\"title\",\"sortOrder\":\"asc\"},\"pagination\":{\"page\":1,\"pageSize\":5}}");
        var items = page(open, 1, 5);
        assertThat(items).isNotEmpty().allMatch(item -> status(item).equals("open"));
        assertThat(items.stream()
                        .map(item -> item.getString("title").toLowerCase())
                        .toList())
                .isSorted();
        assertThat(open.getJsonObject("sortInfo").getString("sortBy")).isEqualTo("title");
        assertThat(open.getJsonObject("sortInfo").getString("sortOrder")).isEqualTo("asc");
        assertThat(open.getJsonObject("filterInfo").getJsonObject("filters")).containsKey("status");
        assertThat(open.getJsonObject("filterInfo").getJsonArray("errors")).hasSize(1);

        var opened = post("{\"filters\":{\"status\":{\"operator\":\"in\",\"value\":[\"open\"]}}}");
        var closed = post("{\"filters\":{\"status\":{\"operator\":\"notIn\",\"value\":[\"open\"]}}}");
        assertThat(closed.getJsonArray("items")).isNotEmpty();
        assertThat(total(closed) + total(opened)).isEqualTo(total(post("{}")));
        var title = items.get(0).getString("title");
        assertThat(page(post("{\"search\":\"" + title.toUpperCase() + "\"}"), 1, 100))
                .extracting(item -> item.getString("title"))
                .contains(title);
        assertThat(page(post("{\"search\":\"zzzznothing\"}"), 1, 100)).isEmpty();
    }

    @Test
    void rangesOfMoneyAndDays_keepWhatLiesWithinThem() throws Exception {
        var all = page(post("{}"), 1, 100);
        var amount = all.get(0).getJsonObject("funding").getJsonObject("maxAwardAmount");
        var same = amount.getString("amount");
        var range = "{\"filters\":{\"maxAwardAmountRange\":{\"operator\":\"%s\",\"value\":{\"min\":{\"amount\":\"%s\","
                + "\"currency\":\"%s\"},\"max\":{\"amount\":\"%s\",\"currency\":\"%s\"}}}}}";
        var within = post(range.formatted("between", same, "USD", same, "USD"));
        assertThat(page(within, 1, 100)).isNotEmpty().allMatch(item -> item.getJsonObject("funding")
                .getJsonObject("maxAwardAmount")
                .getString("amount")
                .equals(same));
        var outside = post(range.formatted("outside", same, "USD", same, "USD"));
        assertThat(total(within) + total(outside)).isEqualTo(total(post("{}")));
        assertThat(page(post(range.formatted("between", same, "EUR", same, "EUR")), 1, 100))
                .isEmpty();
        var days =
                "{\"filters\":{\"closeDateRange\":{\"operator\":\"between\",\"value\":{\"min\":\"%s\",\"max\":\"%s\"}}}}";
        assertThat(page(post(days.formatted("2000-01-01", "2999-12-31")), 1, 100))
                .isNotEmpty()
                .allMatch(item -> item.getJsonObject("keyDates").containsKey("closeDate"));
        assertThat(page(post(days.formatted("2000-01-01", "2000-12-31")), 1, 100))
                .isEmpty();
    }

    @Test
    void whatCannotBeServed_isSaidInTheProtocolsForm() throws Exception {
        for (var path : List.of(
                "/common-grants/opportunities/" + UUID.randomUUID(),
                "/common-grants/competitions/none",
                "/common-grants/awards/" + UUID.randomUUID(),
                "/common-grants/nothing")) {
            isError(program.get(path), 404);
        }
        isError(program.get("/common-grants/awards?page=0"), 400);
        isError(program.get("/common-grants/opportunities?pageSize=many"), 400);
        for (var body : List.of(
                "{",
                "[]",
                "{\"filters\":{\"status\":\"open\"}}",
                "{\"filters\":{\"status\":{\"operator\":\"like\",\"value\":[\"open\"]}}}",
                "{\"filters\":{\"closeDateRange\":{\"operator\":\"between\",\"value\":{\"min\":\"soon\",\"max\":\"late\"}}}}",
                "{\"sorting\":{\"sortBy\":\"beauty\"}}",
                "{\"pagination\":{\"page\":0}}")) {
            send(body);
            isError(program, 400);
        }
    }

    @Test
    void pagesOfOtherWebsites_mayReadAndSearch_inNobodysName() throws Exception {
        var search = "/common-grants/opportunities/search";
        program.send(
                HttpRequest.newBuilder(URI.create(Surroundings.address() + search))
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody()),
                "Origin",
                "https://other.example",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type");
        assertThat(program.status()).isEqualTo(204);
        assertThat(program.header("access-control-allow-methods")).isEqualTo("POST");
        assertThat(program.header("access-control-allow-headers")).isEqualToIgnoringCase("content-type");
        isOpenToOthers();
        program.saying("Sec-Fetch-Site", "cross-site").saying("Origin", "https://other.example");
        page(post("{}"), 1, 100);
        isOpenToOthers();
        isError(program.get("/common-grants/awards/none"), 404);
        isOpenToOthers();
        send("{");
        isError(program, 400);
        isOpenToOthers();
        assertThat(program.header("set-cookie")).isEmpty();
        for (var path :
                List.of("/open-data/grants.json", "/common-grants/awards", "/api/common-grants/opportunities")) {
            program.send(HttpRequest.newBuilder(URI.create(Surroundings.address() + path))
                    .POST(HttpRequest.BodyPublishers.ofString("{}")));
            assertThat(program.status()).as(path).isIn(403, 405);
        }
    }

    @Test
    void whatIsNotServed_isRefusedInTheProtocolsForm_andAnAddressMayEndWithAStroke() throws Exception {
        for (var method : List.of("PUT", "DELETE", "PATCH")) {
            program.send(HttpRequest.newBuilder(URI.create(Surroundings.address() + "/common-grants/awards"))
                    .method(method, HttpRequest.BodyPublishers.noBody()));
            isError(program, 405);
        }
        isError(program.get("/common-grants/awards", "Accept", "text/html"), 406);
        send("<search/>", "application/xml");
        isError(program, 415);
        assertThat(page(get("/common-grants/opportunities/"), 1, 100))
                .isEqualTo(page(get("/common-grants/opportunities"), 1, 100));
        assertThat(page(get("/common-grants/awards?page=9999"), 9999, 100)).isEmpty();
        page(get("/common-grants/awards?pageSize=5000"), 1, 100);
    }

    private void isOpenToOthers() {
        assertThat(program.header("access-control-allow-origin")).isEqualTo("*");
        assertThat(program.header("cross-origin-resource-policy")).isEqualTo("cross-origin");
        assertThat(program.header("access-control-allow-credentials")).isEmpty();
    }

    @Test
    void theInterface_isDescribed() throws Exception {
        assertThat(program.get("/openapi").body()).contains("/common-grants/opportunities/search");
    }

    /** How many there are in all, on this page and the others. */
    private static int total(JsonObject answer) {
        return answer.getJsonObject("paginationInfo").getInt("totalItems");
    }

    private static void isOpportunity(JsonObject item) {
        isRecord(item);
        assertThat(item.getString("title")).isNotBlank();
        assertThat(item.getString("description")).isNotBlank();
        assertThat(status(item)).isIn("forecasted", "open", "closed");
        var funding = item.getJsonObject("funding");
        List.of("totalAmountAvailable", "minAwardAmount", "maxAwardAmount")
                .forEach(name -> isMoney(funding.getJsonObject(name)));
        item.getJsonObject("keyDates").values().forEach(event -> isEvent(event.asJsonObject()));
    }

    private static void isAward(JsonObject item) {
        isRecord(item);
        assertThat(item.getString("title")).isNotBlank();
        assertThat(item.getString("description")).isNotBlank();
        assertThat(status(item)).isIn("awarded", "completed", "cancelled");
        isMoney(item.getJsonObject("funding").getJsonObject("awardedAmount"));
        isMoney(item.getJsonObject("funding").getJsonObject("requestedAmount"));
        isEvent(item.getJsonObject("keyDates").getJsonObject("awardDate"));
        assertThat(UUID.fromString(item.getJsonObject("opportunity").getString("id")))
                .isNotNull();
        var recipient = item.getJsonObject("recipientOrganizations").getJsonObject("primary");
        assertThat(recipient.getString("name")).isNotBlank();
        assertThat(item).doesNotContainKey("recipientIndividual");
    }

    private static void isRecord(JsonObject item) {
        assertThat(UUID.fromString(item.getString("id"))).hasToString(item.getString("id"));
        var created = Instant.parse(item.getString("createdAt"));
        assertThat(Instant.parse(item.getString("lastModifiedAt"))).isAfterOrEqualTo(created);
    }

    private static void isMoney(JsonObject money) {
        assertThat(money.getString("amount")).matches("^-?[0-9]+\\.?[0-9]*$");
        assertThat(money.getString("currency")).matches("[A-Z]{3}");
    }

    private static void isEvent(JsonObject event) {
        assertThat(event.getString("name")).isNotBlank();
        if (event.getString("eventType").equals("dateRange")) {
            assertThat(LocalDate.parse(event.getString("endDate")))
                    .isAfterOrEqualTo(LocalDate.parse(event.getString("startDate")));
        } else {
            assertThat(event.getString("eventType")).isEqualTo("singleDate");
            assertThat(LocalDate.parse(event.getString("date"))).isNotNull();
            assertThat(LocalTime.parse(event.getString("time", "00:00:00"))).isNotNull();
        }
    }

    private static String status(JsonObject item) {
        return item.getJsonObject("status").getString("value");
    }

    private static List<JsonObject> page(JsonObject answer, int page, int size) {
        assertThat(answer.getInt("status")).isEqualTo(200);
        assertThat(answer.getString("message")).isEqualTo("Success");
        var info = answer.getJsonObject("paginationInfo");
        assertThat(info.getInt("page")).isEqualTo(page);
        assertThat(info.getInt("pageSize")).isEqualTo(size);
        assertThat(info.getInt("totalPages")).isEqualTo((info.getInt("totalItems") + size - 1) / size);
        JsonArray items = answer.getJsonArray("items");
        assertThat(items.size()).isLessThanOrEqualTo(size);
        return items.getValuesAs(JsonObject.class);
    }

    private static JsonObject data(JsonObject answer) {
        assertThat(answer.getInt("status")).isEqualTo(200);
        return answer.getJsonObject("data");
    }

    private static void isError(HttpVisitor answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/json");
        var json = read(answer.body());
        assertThat(json.getInt("status")).isEqualTo(status);
        assertThat(json.getString("message")).isNotBlank();
        assertThat(json.getJsonArray("errors")).isNotEmpty();
    }

    private JsonObject get(String path) throws Exception {
        program.get(path);
        assertThat(program.status()).as(path).isEqualTo(200);
        assertThat(program.header("content-type")).startsWith("application/json");
        assertThat(Published.wrongInAnswer("get", described(path), 200, program.body()))
                .as(path)
                .isEmpty();
        return read(program.body());
    }

    private JsonObject post(String body) throws Exception {
        send(body);
        assertThat(program.status()).as(body).isEqualTo(200);
        assertThat(Published.wrongInAnswer("post", "/common-grants/opportunities/search", 200, program.body()))
                .as(body)
                .isEmpty();
        return read(program.body());
    }

    /** The address as the protocol's description names it. */
    private static String described(String path) {
        var parts = path.replaceFirst("[/?]*(\\?.*)?$", "").split("/");
        return parts.length == 3
                ? String.join("/", parts)
                : "/common-grants/" + parts[2]
                        + switch (parts[2]) {
                            case "opportunities" -> "/{oppId}";
                            case "competitions" -> "/{compId}";
                            default -> "/{awdId}";
                        };
    }

    private void send(String body) throws Exception {
        send(body, "application/json");
    }

    private void send(String body, String type) throws Exception {
        program.send(
                HttpRequest.newBuilder(URI.create(Surroundings.address() + "/common-grants/opportunities/search"))
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                "Content-Type",
                type);
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
