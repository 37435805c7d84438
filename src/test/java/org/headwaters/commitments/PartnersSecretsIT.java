package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Permissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A partner never reads another's needs, check-ins, drafts, answers, comments or computed health, and the public reads no
 * name: every page and every address for programs is opened about a museum that has a word of its own in each such place.
 */
@InServer
class PartnersSecretsIT {
    /** Where something of a partner or a promise could stand; other pages are opened about the museum once. */
    private static final Pattern ROOM =
            Pattern.compile("/(partners|commitments|challenges|my|index|search|review)\\b.*");

    /** They end the session or answer a mistake. */
    private static final Pattern LEFT_OUT = Pattern.compile("/(signout|signin|errors/.*)");

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    @Inject
    MarkedWords marked;

    @Inject
    PromiseCast promises;

    @Inject
    Cast cast;

    @Inject
    Entities entities;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private OrganisationId college;
    private PersonId tomas;
    private MarkedWords.Museum museum;

    @BeforeEach
    void aMuseumWithAWordInEachPlace_andACollege() throws Exception {
        college = cast.partner("College of Others");
        tomas = promises.signer("Tomas", college);
        museum = marked.museum(college);
    }

    @Test
    void itsOwnPeopleAndTheBackbone_findEveryWord_soThatTheWordsAreThere() throws Exception {
        var found = new TreeSet<String>();
        var all = new LinkedHashSet<>(museum.others());
        all.addAll(museum.outside());
        all.remove("introduce" + museum.mark()); // read when both have said yes: CareIT
        for (var who : Map.of(museum.iris(), PARTNER, museum.ola(), OFFICER).entrySet()) {
            walk(who.getKey(), who.getValue(), all, Set.of("/partners", "/commitments"))
                    .forEach(finding -> found.add(finding.word()));
        }
        assertThat(found).containsAll(all);
    }

    @Test
    void anotherPartner_findsNone() throws Exception {
        assertThat(walk(tomas, PARTNER, museum.others(), Set.of("/"))).isEmpty();
        assertThat(opened).hasSizeGreaterThan(150);
    }

    @Test
    void aReader_findsNone() throws Exception {
        assertThat(walk(cast.person("Reader", REVIEWER), REVIEWER, museum.others(), Set.of("/")))
                .isEmpty();
    }

    @Test
    void aStranger_findsNone_norAnybodysName_norWhatIsForTheNetwork() throws Exception {
        var all = new LinkedHashSet<>(museum.others());
        all.addAll(museum.outside());
        assertThat(walk(null, null, all, Set.of("/"))).isEmpty();
        assertThat(opened).hasSizeGreaterThan(80);
    }

    @Test
    void whoIsOnlyOnTheWayIn_findsNoMoreThanAStranger() throws Exception {
        var hopeful = cast.partner("Hopeful");
        var hope = promises.signer("Hope", hopeful);
        promises.applicant(hopeful);
        var all = new LinkedHashSet<>(museum.others());
        all.addAll(museum.outside());
        assertThat(walk(hope, PARTNER, all, Set.of("/"))).isEmpty();
    }

    @Test
    void nobodyFindsAPlace_byAskingForItsWord() throws Exception {
        var name = museum.reference();
        for (var who : new PersonId[] {tomas, null}) {
            try (var visitor = visitor(who)) {
                for (var word : museum.others()) {
                    var asked = URLEncoder.encode(word, StandardCharsets.UTF_8);
                    for (var address : List.of(
                            "/search?words=" + asked,
                            "/partners?words=" + asked,
                            "/api/network/partners/list.csv?words=" + asked,
                            "/api/network/organisations?q=" + asked,
                            "/grants/awarded?words=" + asked)) {
                        visitor.get(address);
                        assertThat(visitor.body())
                                .as(address)
                                .doesNotContain("ref=" + name + "\"", "\"" + name + "\"", "\n" + name + ",");
                        museum.promises().values().forEach(promise -> assertThat(visitor.body())
                                .as(address)
                                .doesNotContain("ref=" + promise + "\""));
                    }
                }
            }
        }
    }

    @Test
    void anotherPartner_writesNothing_byTheAddressesForPrograms() throws Exception {
        try (var visitor = visitor(tomas)) {
            visitor.get("/account");
            var csrf = visitor.csrf();
            for (var address : List.of(
                    "/api/commitments/" + museum.promise("draft") + "/texts/title",
                    "/api/network/check-ins/" + museum.checkIn() + "/heard")) {
                visitor.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .PUT(HttpRequest.BodyPublishers.ofString("{\"text\":\"mine\"}")),
                        "If-Match",
                        "1",
                        "Content-Type",
                        "application/json",
                        "X-CSRF",
                        csrf);
                assertThat(visitor.status()).as(address).isIn(403, 404);
                museum.others().forEach(word -> assertThat(visitor.body()).doesNotContain(word));
            }
        }
    }

    /** One word, where it stood. */
    private record Finding(String word, String address) {}

    private final Set<String> opened = new LinkedHashSet<>();

    /** Opens everything that this role may open about the museum, and whatever is linked from there about it. */
    private Set<Finding> walk(PersonId who, String role, Collection<String> words, Set<String> within)
            throws Exception {
        var found = new LinkedHashSet<Finding>();
        opened.clear();
        try (var visitor = visitor(who)) {
            var next = new ArrayDeque<>(addresses(role));
            while (!next.isEmpty()) {
                var address = next.poll();
                if (within.stream().noneMatch(address::startsWith) || !opened.add(address)) {
                    continue;
                }
                visitor.get(address);
                assertThat(visitor.status()).as(address).isLessThan(500);
                var body = address.contains(".xlsx") ? unzipped(visitor, address) : visitor.body();
                words.stream().filter(body::contains).forEach(word -> found.add(new Finding(word, address)));
                linksIn(body).forEach(next::add);
            }
        }
        return found;
    }

    private List<String> linksIn(String body) {
        return LINK.matcher(body)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !LEFT_OUT.matcher(link).matches() && isAboutIt(link))
                .toList();
    }

    private boolean isAboutIt(String link) {
        return link.contains(museum.mark())
                || link.contains("=" + museum.reference())
                || museum.promises().values().stream().anyMatch(link::contains);
    }

    private List<String> addresses(String role) {
        var all = new LinkedHashSet<String>();
        for (var page : Permissions.read("pages.txt").all().keySet()) {
            if (LEFT_OUT.matcher(page).matches()
                    || !Permissions.read("pages.txt").mayUse(page, role)) {
                continue;
            }
            all.add(page);
            for (var about : ROOM.matcher(page).matches() ? references() : List.of(museum.reference())) {
                all.add(page + "?ref=" + about + "&words=&id=" + museum.checkIn() + "&year=" + museum.year());
            }
        }
        all.add("/commitments/review?ref=" + museum.mark() + "&year=" + (museum.year() + 1));
        all.add("/commitments/summary");
        all.add("/sitemap.xml");
        all.add("/robots.txt");
        var programs = Permissions.read("addresses.txt");
        for (var line : programs.all().keySet()) {
            if (line.startsWith("GET ") && !line.contains("*") && programs.mayUse(line, role)) {
                for (var format : line.contains("{format}") ? List.of("csv", "xlsx") : List.of("")) {
                    for (var about : line.contains("{reference}") ? references() : List.of(museum.reference())) {
                        all.add(line.substring(4).replace("{format}", format).replaceAll("\\{[^}]*}", about));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    private List<String> references() {
        var all = new LinkedHashMap<>(museum.promises());
        all.put("museum", museum.reference());
        all.put("applicant", museum.applicant());
        return List.copyOf(all.values());
    }

    private static String unzipped(HttpVisitor visitor, String address) throws IOException, InterruptedException {
        return Unzipped.text(visitor.bytes(address));
    }

    private HttpVisitor visitor(PersonId who) throws Exception {
        var visitor = new HttpVisitor(port);
        if (who != null) {
            visitor.signIn(
                    (String) entities.one("select email from account where person_id = " + who.value()), Cast.PASSWORD);
            assertThat(visitor.location()).isEqualTo("/my");
        }
        return visitor;
    }
}
