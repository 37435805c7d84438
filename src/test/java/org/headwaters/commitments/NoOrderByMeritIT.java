package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No list of partners or promises, on a page, by an address for programs or as a file, changes its order by what is asked for
 * or by how anybody does; and none of them has a column of computed health.
 */
@InServer
class NoOrderByMeritIT {
    /** Every list of the two rooms with rows of partners or promises, and who opens it. */
    private static final Map<String, List<String>> LISTS = lists();

    private static final List<String> WISHES = List.of(
            "sort=health&order=desc&direction=desc&dir=desc&rank=1",
            "sort=progress+desc&orderBy=delivered&sortBy=actual&sortField=ratio&sortOrder=DESCENDING",
            "sort%5B%5D=-health&sort.health=desc&order_by=target&by=merit&top=10&best=true&health=AHEAD&state=FULFILLED");

    private static final List<String> HEALTH = List.of(
            "Computed, ", "Too early to say", "On track", "Stalled: no report", "TOO_EARLY", "ON_TRACK", "STALLED");

    private static final Pattern ROW = Pattern.compile("href=\"([^\"]*[?&;]ref=[^\"]+)\"");

    @Inject
    YearStage stage;

    @Inject
    Cast cast;

    @Inject
    Directory directory;

    @Inject
    Entities entities;

    @Inject
    InTransaction transaction;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private final List<YearStage.Scene> scenes = new ArrayList<>();
    private final Map<String, HttpVisitor> visitors = new LinkedHashMap<>();

    private static Map<String, List<String>> lists() {
        var all = new LinkedHashMap<String, List<String>>();
        var everyone = List.of(
                "/",
                "/partners?words=",
                "/partners?letter=M",
                "/commitments?theme=",
                "/commitments?page=2",
                "/commitments/goal",
                "/challenges",
                "/challenges/cause?ref={cause}",
                "/partners/partner?ref={partner}",
                "/api/network/partners/list.csv?words=",
                "/api/network/partners/list.xlsx?words=");
        all.put("stranger", everyone);
        var members = new ArrayList<>(everyone);
        members.addAll(List.of(
                "/my",
                "/search?words=Museum",
                "/commitments/draft",
                "/commitments/summary",
                "/partners/introductions",
                "/api/network/organisations?q=Museum"));
        all.put(PARTNER, members);
        all.put(
                OFFICER,
                List.of(
                        "/my",
                        "/partners?words=",
                        "/partners/joining",
                        "/partners/check-ins",
                        "/partners/introductions",
                        "/commitments/goals",
                        "/commitments/vetting",
                        "/commitments/season",
                        "/search?words=Museum"));
        all.put(
                ADMINISTRATOR,
                List.of(
                        "/partners/joining",
                        "/api/admin/register/organisations.csv",
                        "/api/admin/register/organisations.xlsx"));
        return all;
    }

    @BeforeEach
    void threeMuseums_thatAllPromiseTheSame() throws Exception {
        for (var i = 0; i < 3; i++) {
            var scene = stage.promise(LocalDate.now(ZoneOffset.UTC).minusYears(1));
            transaction.sql(
                    "update commitment set visibility = 'PUBLIC', due_day = current_date + 400 where reference = '"
                            + scene.promise() + "'");
            scenes.add(scene);
        }
        achieve(118, 60, 20);
    }

    @Test
    void noWish_changesTheOrder_andNoListTellsTheHealth() throws Exception {
        var wrong = new ArrayList<String>();
        for (var list : LISTS.entrySet()) {
            for (var address : list.getValue()) {
                var plain = read(list.getKey(), address);
                for (var wish : WISHES) {
                    if (!rows(read(list.getKey(), with(address, wish))).equals(rows(plain))) {
                        wrong.add(list.getKey() + " " + address + " follows " + wish);
                    }
                }
                if (!address.equals("/my")) {
                    HEALTH.stream().filter(plain::contains).forEach(word -> wrong.add(address + " tells " + word));
                }
            }
        }
        close();
        assertThat(wrong).isEmpty();
    }

    @Test
    void howAnybodyDoes_changesNoOrder() throws Exception {
        var before = orders();
        assertThat(before.get(PARTNER + " /partners?words=")).isNotEmpty();
        achieve(20, 61, 118);
        var after = orders();
        close();
        after.forEach((list, rows) -> assertThat(rows).as(list).isEqualTo(before.get(list)));
    }

    @Test
    void theFilesOfPartners_haveTheseColumns_andNoOther() throws Exception {
        var heads = read(PARTNER, "/api/network/partners/list.csv")
                .lines()
                .findFirst()
                .orElseThrow();
        var open = read("stranger", "/api/network/partners/list.csv")
                .lines()
                .findFirst()
                .orElseThrow();
        close();
        assertThat(heads.replaceAll("[\"\\uFEFF]", "").split("[,;]")).hasSize(9);
        assertThat(open.replaceAll("[\"\\uFEFF]", "").split("[,;]")).hasSize(8);
        assertThat(heads.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("health", "progress", "actual", "delivered", "score", "rank", "need");
    }

    private Map<String, List<String>> orders() throws Exception {
        var all = new LinkedHashMap<String, List<String>>();
        for (var list : LISTS.entrySet()) {
            for (var address : list.getValue()) {
                all.put(list.getKey() + " " + address, order(read(list.getKey(), address)));
            }
        }
        return all;
    }

    /** Each of the three has reached so much, told and checked. */
    private void achieve(long... amounts) {
        for (var i = 0; i < amounts.length; i++) {
            var promise = "(select id from commitment where reference = '"
                    + scenes.get(i).promise() + "')";
            transaction.sql("update commitment set actual = " + amounts[i] + " where id = " + promise);
            transaction.sql(
                    "insert into progress_report (id, version, commitment_id, organisation_id, person_id, submission,"
                            + " told_at, told_day, actual, sentence, own_view, verified_at, verified_by) values (nextval('id_seq'),"
                            + " 1, " + promise + ", " + scenes.get(i).museum().value() + ", "
                            + scenes.get(i).iris().value() + ", 'told " + amounts[i] + " "
                            + scenes.get(i).promise()
                            + "', current_timestamp, current_date, " + amounts[i]
                            + ", 'So far', 'ON_THE_WAY', current_timestamp, "
                            + scenes.get(i).ola().value() + ")");
        }
    }

    private static String with(String address, String wish) {
        return address + (address.contains("?") ? "&" : "?") + wish;
    }

    /** The rows of a page by their links, those that lead back to the list itself left out; a file as it is. */
    private static List<String> rows(String body) {
        return body.contains("<main") ? order(body) : List.of(body.split("\n"));
    }

    private static List<String> order(String body) {
        return body.contains("<main")
                ? ROW.matcher(body.substring(body.indexOf("<main")))
                        .results()
                        .map(row -> row.group(1))
                        .toList()
                : body.lines()
                        .map(line -> line.replaceAll("^\"?([\\w-]*).*", "$1"))
                        .toList();
    }

    private String read(String role, String address) throws Exception {
        var visitor = visitor(role);
        var about = address.replace("{cause}", (String) entities.one("select min(reference) from cause"))
                .replace("{partner}", directory.card(scenes.get(0).museum()).reference());
        visitor.get(about);
        assertThat(visitor.status()).as(role + " " + about).isEqualTo(200);
        if (!about.contains(".xlsx")) {
            return visitor.body();
        }
        return Unzipped.text(visitor.bytes(about)).replace("<row", "\n<row");
    }

    private HttpVisitor visitor(String role) throws Exception {
        if (!visitors.containsKey(role)) {
            var visitor = new HttpVisitor(port);
            visitors.put(role, visitor);
            if (!role.equals("stranger")) {
                var who = role.equals(PARTNER) ? scenes.get(0).stranger() : cast.person("Ola", role);
                visitor.signIn(
                        (String) entities.one("select email from account where person_id = " + who.value()),
                        Cast.PASSWORD);
            }
        }
        return visitors.get(role);
    }

    private void close() {
        visitors.values().forEach(HttpVisitor::close);
    }
}
