package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.network.Cast;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Permissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One team never reads another's drafts, gates, files or calendars, and nobody else does either: every page and every address
 * for programs is opened about a team that has a word of its own in each place, by everybody who could come close to it.
 */
@InServer
class FellowshipSecretsIT {
    /** They end the session or answer a mistake. */
    private static final Pattern LEFT_OUT = Pattern.compile("/(signout|signin|errors/.*)");

    /** Where something of a team could stand. */
    private static final Pattern ROOM =
            Pattern.compile("/(fellowships|my|index|search|partners|challenges|threads)\\b.*");

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");

    @Inject
    FellowCast cast;

    @Inject
    TeamSecrets secrets;

    @Inject
    Cast people;

    @Inject
    CalendarWorkflow calendars;

    @Inject
    Acting acting;

    @Inject
    Entities entities;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private Squad squad;
    private TeamSecrets.Secrets hidden;

    /** One word, where it stood. */
    private record Finding(String word, String address) {}

    private final Set<String> opened = new LinkedHashSet<>();

    @BeforeEach
    void aTeamWithAWordInEachPlace() throws Exception {
        squad = cast.team(cast.cohort(CohortState.RUNNING), TeamStage.PLACED);
        hidden = secrets.of(squad);
    }

    @Test
    void itsFellowsAndItsCoach_findWhatIsTheirs_soThatTheWordsAreThere() throws Exception {
        var found = new TreeSet<String>();
        for (var finding : walk(squad.ada(), PARTNER)) {
            found.add(finding.word());
        }
        var all = new TreeSet<>(hidden.words());
        all.remove("line" + hidden.mark()); // read behind the link alone
        assertThat(found).containsAll(all);
        var coach = new TreeSet<String>();
        for (var finding : walk(squad.fellowship().coach(), REVIEWER)) {
            coach.add(finding.word());
        }
        assertThat(coach)
                .contains("insight" + hidden.mark(), "expected" + hidden.mark(), "point" + hidden.mark())
                .doesNotContain("answer" + hidden.mark(), "typed" + hidden.mark());
    }

    @Test
    void anotherTeamOfTheCohort_findsNone() throws Exception {
        var other = cast.team(squad.fellowship(), TeamStage.PLACED);
        assertThat(walk(other.ada(), PARTNER)).isEmpty();
        assertThat(opened).hasSizeGreaterThan(40);
        assertThat(walk(other.tomas(), PARTNER)).isEmpty();
    }

    @Test
    void whoWasAFellowOnce_andWorksElsewhereNow_findsNone() throws Exception {
        var gone = people.person("Gone", PARTNER);
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        people.affiliate(gone, squad.museum(), yesterday);
        cast.sql(
                "insert into team_member (id, version, team_id, organisation_id, person_id, role, since_day, until_day)"
                        + " select nextval('id_seq'), 1, id, ?, ?, 'Made it', ?, ? from team where reference = ?",
                squad.museum().value(),
                gone.value(),
                yesterday,
                yesterday,
                squad.reference());
        assertThat(walk(gone, PARTNER)).isEmpty();
    }

    @Test
    void aCoachOfAnotherCohort_findsNone_norAReader_norStaffThatIsTiedToIt() throws Exception {
        assertThat(walk(cast.cohort(CohortState.RUNNING).coach(), REVIEWER)).isEmpty();
        var near = people.person("Near", OFFICER, APPROVER, REVIEWER);
        people.affiliate(near, squad.schools(), LocalDate.now(ZoneOffset.UTC).minusYears(2));
        assertThat(walk(near, OFFICER, APPROVER, REVIEWER)).isEmpty();
    }

    @Test
    void aStranger_findsNone() throws Exception {
        assertThat(walk(null)).isEmpty();
    }

    @Test
    void theTeamsOwnCalendar_isOneFellowsOwn_andDiesWithAnother() throws Exception {
        try (var stranger = new HttpVisitor(port)) {
            stranger.get(hidden.calendar());
            assertThat(stranger.status()).isEqualTo(200);
            assertThat(stranger.body()).doesNotContain(hidden.mark());
            var again = acting.as(squad.ada(), () -> calendars.renew(), PARTNER);
            stranger.get(hidden.calendar());
            assertThat(stranger.status()).isEqualTo(404);
            var other = cast.team(squad.fellowship(), TeamStage.PLACED);
            stranger.get(again.substring(again.indexOf("/api/")));
            assertThat(stranger.body()).doesNotContain(other.reference(), other.title());
        }
    }

    @Test
    void nobodyElse_writesByTheAddressesForPrograms() throws Exception {
        var other = cast.team(squad.fellowship(), TeamStage.PLACED);
        var draft = cast.team(cast.cohort(CohortState.APPLYING), TeamStage.DRAFT);
        for (var who : new PersonId[] {other.ada(), squad.fellowship().coach(), null}) {
            try (var visitor = visitor(who)) {
                visitor.get(who == null ? "/fellowships" : "/account");
                for (var address : List.of(
                        "/api/fellowships/" + squad.reference() + "/after/BUILT",
                        "/api/fellowships/" + squad.reference() + "/drafts/PITCH_PLAN/0",
                        "/api/fellowships/teams/" + squad.reference() + "/answers/why",
                        "/api/fellowships/teams/" + draft.reference() + "/answers/why",
                        "/api/fellowships/teams/" + draft.reference() + "/answers/title",
                        "/api/fellowships/feedback/" + squad.reference() + "/answers/1")) {
                    put(visitor, address);
                    assertThat(visitor.status()).as(address).isIn(401, 403, 404);
                }
            }
        }
        assertThat(entities.one("select count(*) from team_answer where content = 'mine'"))
                .isEqualTo(0L);
    }

    private void put(HttpVisitor visitor, String address) throws IOException, InterruptedException {
        visitor.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"text\":\"mine\"}")),
                "If-Match",
                "1",
                "Content-Type",
                "application/json",
                "X-CSRF",
                visitor.csrf());
    }

    /** Opens everything that these roles may open about the team, and whatever is linked from there about it. */
    private Set<Finding> walk(PersonId who, String... roles) throws Exception {
        var found = new LinkedHashSet<Finding>();
        opened.clear();
        try (var visitor = visitor(who)) {
            var next = new ArrayDeque<>(addresses(roles));
            while (!next.isEmpty()) {
                var address = next.poll();
                if (!opened.add(address)) {
                    continue;
                }
                visitor.get(address);
                assertThat(visitor.status()).as(address).isLessThan(500);
                var body = visitor.body();
                hidden.words().stream().filter(body::contains).forEach(word -> found.add(new Finding(word, address)));
                linksIn(body).forEach(next::add);
            }
        }
        return found;
    }

    private List<String> linksIn(String body) {
        return LINK.matcher(body)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !LEFT_OUT.matcher(link).matches())
                .filter(link -> link.contains(hidden.mark()) || link.contains(squad.reference()))
                .toList();
    }

    private List<String> addresses(String... roles) {
        var all = new LinkedHashSet<String>();
        var pages = Permissions.read("pages.txt");
        for (var page : pages.all().keySet()) {
            if (LEFT_OUT.matcher(page).matches() || !mayUse(pages, page, roles)) {
                continue;
            }
            all.add(page);
            if (ROOM.matcher(page).matches()) {
                all.add(page + "?ref=" + squad.fellowship().reference());
                for (var gate : page.equals("/fellowships/gate") ? GateKind.values() : new GateKind[] {null}) {
                    all.add(page + "?ref=" + squad.reference() + "&gate=" + gate + "&what=PROTOTYPE&row="
                            + hidden.prototype());
                }
            }
        }
        all.add(hidden.file());
        all.add("/search?words=" + hidden.mark());
        var programs = Permissions.read("addresses.txt");
        for (var line : programs.all().keySet()) {
            if (line.startsWith("GET /api/fellowships") && mayUse(programs, line, roles)) {
                for (var about : List.of(squad.reference(), squad.fellowship().reference())) {
                    all.add(line.substring(4).replaceAll("\\{[^}]*}", about));
                }
            }
        }
        return List.copyOf(all);
    }

    private static boolean mayUse(Permissions permissions, String what, String... roles) {
        return permissions.mayUse(what, null) || Stream.of(roles).anyMatch(role -> permissions.mayUse(what, role));
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
