package org.headwaters.grants;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Test;

/**
 * Nobody is named in public: a stranger asks every address that the list of doors leaves open to everyone, follows the links
 * there, and finds nobody's name and nobody's address, neither of the whole network nor of people with names that are easily
 * written wrongly.
 */
@InServer
class NobodyIsNamedIT {
    /** So many of each kind of address are read, the first of them those of this test. */
    private static final int OF_A_KIND = 8;

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    /** Lists invented people whom a visitor of the demonstration may be; a real network has no such list. */
    private static final Pattern DEMONSTRATION = Pattern.compile("<form id=\"demo\".*?</form>", Pattern.DOTALL);

    @Inject
    GrantNews news;

    @Inject
    Grants life;

    @Inject
    Directory directory;

    @Inject
    Entities entities;

    @Inject
    InTransaction transaction;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private final Map<String, Pattern> doors = doors();
    private final Map<String, Integer> asked = new TreeMap<>();
    private final Set<String> answered = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    @Test
    void noPublicAddress_namesAnybody() throws Exception {
        var offer = news.offer();
        var it = news.tell(offer);
        var iris = rename(it.iris(), "Þórunn O'Quillfeather-Łuczak", "o.quill+tide");
        var tomas = rename(it.tomas(), "Zoë <Ampère> & Søn", "zoe.ampere");
        var ruth = rename(offer.by(), "Xanthippe “Xan” Ünlü-Björk", "xan");
        news.acceptReportOf(it, offer);
        letTheLineStand(it);
        var people = people();
        assertThat(people).hasSizeGreaterThan(300).contains("zoë <ampère> & søn", iris, tomas, ruth);

        waiting.add("/grants/call?ref=" + offer.reference());
        waiting.add("/grants/awarded?call=" + offer.reference());
        waiting.add("/grants/awarded?words=" + it.reference());
        waiting.add("/partners/partner?ref=" + reference(it.museum()));
        waiting.add("/partners/partner?ref=" + reference(it.schools()));
        waiting.addAll(List.of("/open-data/grants.json", "/open-data/grants.csv", "/open-data/grants.xlsx"));
        waiting.addAll(List.of("/openapi", "/health", "/health/ready", "/files/none", "/no/such/page"));
        waiting.addAll(List.of("/api/fellowships/calendar/guessed.ics", "/api/fellowships/feedback/guessed/picture"));
        doors.keySet().stream().flatMap(NobodyIsNamedIT::addresses).forEach(waiting::add);
        try (var stranger = new HttpVisitor(port)) {
            waiting.addAll(records(stranger));
            while (!waiting.isEmpty()) {
                read(waiting.poll(), stranger, people);
            }
            search(stranger);
            assertNobody("the search for opportunities", stranger.body(), people);
        }
        assertThat(asked.keySet()).containsAll(doors.keySet());
        assertThat(answered)
                .contains(
                        "/", "/grants/call", "/grants/awarded", "/grants/why", "/partners/partner", "/challenges/cause")
                .contains("/commitments/commitment", "/api/grants/calls/{reference}/deadline.ics")
                .contains("/fellowships/cohort", "/api/fellowships/cohort/{reference}.ics")
                .contains("/api/common-grants/awards/{id}", "/api/common-grants/competitions/{id}")
                .contains("/api/open-data/grants.{format}", "/api/network/partners/list.{format}", "/common-grants/*");
    }

    private void read(String address, HttpVisitor stranger, Set<String> people) throws Exception {
        var path = address.replaceAll("\\?.*", "");
        var door = doors.entrySet().stream()
                .filter(one -> one.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(path);
        if (asked.getOrDefault(door, 0) >= OF_A_KIND || !seen.add(address)) {
            return;
        }
        asked.merge(door, 1, Integer::sum);
        if (path.endsWith(".xlsx")) {
            assertNobody(address, Sheets.text(stranger.bytes(address)), people);
            return;
        }
        stranger.get(address.replace("&amp;", "&"));
        if (stranger.status() == 200) {
            answered.add(door);
        }
        assertNobody(address, DEMONSTRATION.matcher(stranger.body()).replaceAll(""), people);
        LINK.matcher(stranger.body())
                .results()
                .map(link -> link.group(1))
                .filter(link -> doors.values().stream().anyMatch(open -> open.matcher(link.replaceAll("\\?.*", ""))
                        .matches()))
                .forEach(waiting::add);
    }

    private static void assertNobody(String address, String body, Set<String> people) {
        var plain = Plain.of(body);
        assertThat(people).as(address).noneMatch(plain::contains);
    }

    /** Every award, opportunity and competition on the first pages, by both ways that lead there. */
    private static List<String> records(HttpVisitor stranger) throws Exception {
        var addresses = new TreeSet<String>();
        for (var kind : List.of("awards", "opportunities")) {
            for (var id :
                    ids(stranger.get("/common-grants/" + kind + "?pageSize=3").body(), "items")) {
                var address = "/common-grants/" + kind + "/" + id;
                addresses.add(address);
                addresses.add("/api" + address);
                if (kind.equals("opportunities")) {
                    var one = json(stranger.get(address).body()).getJsonObject("data");
                    one.getJsonArray("competitions").getValuesAs(JsonObject.class).stream()
                            .limit(2)
                            .map(batch -> "/common-grants/competitions/" + batch.getString("id"))
                            .forEach(batch -> addresses.addAll(List.of(batch, "/api" + batch)));
                }
            }
        }
        return List.copyOf(addresses);
    }

    private static List<String> ids(String body, String name) {
        return json(body).getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("id"))
                .toList();
    }

    private static JsonObject json(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private void search(HttpVisitor stranger) throws Exception {
        stranger.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/common-grants/opportunities/search"))
                        .POST(HttpRequest.BodyPublishers.ofString("{}")),
                "Content-Type",
                "application/json");
        assertThat(stranger.status()).isEqualTo(200);
    }

    private void letTheLineStand(GrantCast.Submitted it) throws Exception {
        transaction.run(() -> {
            var grant = life.hold(it.reference());
            var iris = new Act(it.iris(), Who.APPLICANT, grant.getDates().getClosedAt());
            grant.settleLine(it.museum(), true, iris);
            grant.settleLine(it.schools(), true, iris);
            return null;
        });
    }

    /** Straight in the database, past all that might refuse such a name. */
    private String rename(PersonId person, String name, String mailbox) {
        var email = mailbox + person.value() + "@nowhere.example";
        var set = " set name = '" + name.replace("'", "''") + "', email = '" + email + "' where ";
        transaction.sql("update person" + set + "id = " + person.value());
        transaction.sql("update account" + set + "person_id = " + person.value());
        return email;
    }

    private Set<String> people() {
        var names = Stream.of("person", "account")
                .map(table -> "select string_agg(lower(name) || '|' || lower(coalesce(email, '')), '|') from " + table)
                .map(sql -> entities.one(sql).toString())
                .flatMap(found -> Arrays.stream(found.split("\\|")));
        var cast = Stream.of("iris okafor", "tomas brandt", "ruth adeyemi", "daniel voss", "mei larsdotter");
        return Stream.concat(names, cast)
                .filter(name -> name.contains(" ") || name.contains("@"))
                .collect(toCollection(TreeSet::new));
    }

    private String reference(OrganisationId organisation) {
        return directory.card(organisation).reference();
    }

    /** What a stranger may ask for, by its name on the lists, and which addresses are meant by it. */
    private static Map<String, Pattern> doors() {
        return Stream.of("pages", "addresses")
                .flatMap(list -> lines("/roles/" + list + ".txt"))
                .filter(line -> line.endsWith(" = everyone") && !line.matches("(POST|PUT|OPTIONS) .*"))
                .map(line -> line.replaceFirst("^GET ", "").replace(" = everyone", ""))
                .map(door -> door.equals("/index") ? "/" : door)
                .collect(toMap(
                        door -> door,
                        door -> Pattern.compile(
                                door.replace(".", "\\.").replace("*", ".*").replaceAll("\\{[^}]*}", "[^/]+")),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static Stream<String> addresses(String door) {
        return door.contains("{format}")
                ? Stream.of("csv", "xlsx").map(format -> door.replace("{format}", format))
                : door.contains("{") || door.contains("*") ? Stream.empty() : Stream.of(door);
    }

    private static Stream<String> lines(String resource) {
        try (var in = NobodyIsNamedIT.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
