package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.ReadinessMark.Mark;
import org.headwaters.platform.Invariant;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.security.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is a member without an accepted commitment: each door by which one could come in, by its name. */
@InServer
class MembersDoorsIT {
    private static final List<Standing> STARTS = List.of(
            Standing.NOMINATED,
            Standing.READINESS,
            Standing.APPLIED,
            Standing.VETTING,
            Standing.PAUSED,
            Standing.DECLINED,
            Standing.ALUMNI);

    @Inject
    Joining joining;

    @Inject
    JoinWorkflow join;

    @Inject
    MembershipWorkflow membership;

    @Inject
    MergeWorkflow merges;

    @Inject
    ImportDesk importing;

    @Inject
    ImportWorkflow imports;

    @Inject
    NetworkWorkflow register;

    @Inject
    TeamWorkflow team;

    @Inject
    OrganisationDesk profiles;

    @Inject
    OrganisationWorkflow profile;

    @Inject
    Standings standings;

    @Inject
    Candidacies candidacies;

    @Inject
    Entrants entrants;

    @Inject
    Organisations organisations;

    @Inject
    Founding founding;

    @Inject
    Cast cast;

    @Inject
    @Any
    Instance<Invariant> invariants;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    Acting acting;

    @Inject
    NetworkDay day;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private final String mark =
            "d" + UUID.randomUUID().toString().replaceAll("[^a-z0-9]", "").substring(0, 10);
    private PersonId ines;
    private PersonId ola;
    private PersonId ada;
    private String reference;
    private OrganisationId applicant;
    private PersonId lena;

    @BeforeEach
    void aPartnerNamesAnOrganisation_thatPromisesNothing() throws Exception {
        var person = new Person("Ines " + mark, "ines." + mark + "@example.org", "UTC", "en");
        founding.partner(
                "p-" + mark, "Namer " + mark, "Bay", person, day.today().minusYears(1));
        ines = person.id();
        ola = cast.person("Ola", OFFICER);
        ada = cast.person("Ada", ADMINISTRATOR);
        reference = acting.as(ines, () -> join.nominate(candidate("Hopeful")), PARTNER);
        applicant = new OrganisationId(number("select id from organisation where reference = '" + reference + "'"));
        lena = new PersonId(number("select id from person where email = 'lena." + mark + "@example.org'"));
        transaction.run(() -> {
            var way = candidacies.newest(applicant).orElseThrow();
            way.said(day.begins(day.today()));
            entrants.carry(way);
            return null;
        });
    }

    /** The doors that a person or the room of commitments opens, and what is tried there. */
    private Map<String, Acting.Deed> doors() {
        var doors = new LinkedHashMap<String, Acting.Deed>();
        doors.put("nomination", () -> acting.as(ines, () -> join.nominate(candidate("Hopeful")), PARTNER));
        doors.put("a stranger's mailed link", () -> {
            var token = Secrets.fresh();
            founding.store(
                    new AskedToJoin(candidate("Hopeful"), Secrets.kept(token), "198.18.8.8", day.begins(day.today())));
            acting.asStranger(() -> join.confirm(token));
        });
        doors.put("self-check", () -> acting.as(lena, () -> join.check(reference, seen(), marks()), PARTNER));
        doors.put("application", () -> inTransaction(() -> joining.applied(applicant, draft())));
        doors.put("vetting", () -> inTransaction(() -> joining.vetting(applicant, draft())));
        doors.put("admission", () -> inTransaction(() -> joining.admitted(applicant, day.today())));
        doors.put("return from pause", () -> acting.as(ola, () -> membership.takeBack(reference, "They ask"), OFFICER));
        doors.put("asked again", () -> acting.as(ola, () -> join.askAgain(reference, "They ask"), OFFICER));
        doors.put("import of a file", () -> imported("Hopeful " + mark + ";Partner;"));
        doors.put("import of a file, by its reference", () -> imported(reference + ";Partner;"));
        doors.put(
                "its own profile",
                () -> acting.as(
                        lena,
                        () -> {
                            var seen = profiles.organisation(reference);
                            profile.describe(reference, seen.version(), seen.profile());
                        },
                        PARTNER));
        doors.put(
                "another part for its person",
                () -> acting.as(lena, () -> team.give(reference, lena, AffiliationRole.DEPUTY), PARTNER));
        doors.put(
                "the administrator's register",
                () -> acting.as(
                        ada,
                        () -> register.addAffiliation(ines, applicant, AffiliationRole.MEMBER, day.today()),
                        ADMINISTRATOR));
        return doors;
    }

    @Test
    void fromWhereverItStands_noDoorMakesItAMember() throws Exception {
        for (var from : STARTS) {
            for (var door : doors().entrySet()) {
                puts(from);
                try {
                    door.getValue().run();
                } catch (Refusal refused) {
                    assertThat(refused).as(door.getKey()).isNotNull();
                }
                assertThat(standing()).as(door.getKey()).isNotEqualTo("MEMBER");
            }
        }
        puts(Standing.DECLINED);
    }

    @Test
    void noFormAndNoProgram_makesItAMember() throws Exception {
        for (var from : List.of(Standing.VETTING, Standing.PAUSED)) {
            puts(from);
            byPage("move-RETURN", "move-ADMIT", "move-RECOGNISE");
            byPrograms();
            assertThat(standing()).isEqualTo(from.name());
        }
        puts(Standing.DECLINED);
    }

    /** As if it had come there; whoever was declined or has left is no longer on the way in. */
    private void puts(Standing standing) {
        var over = Set.of(Standing.DECLINED, Standing.ALUMNI, Standing.PAUSED).contains(standing);
        transaction.sql("update candidacy set admitted = false, ended_at = " + (over ? "current_timestamp" : "null")
                + " where organisation_id = " + applicant.value() + " and id = (select max(id) from candidacy where"
                + " organisation_id = " + applicant.value() + ")");
        transaction.sql("update organisation set standing = '" + standing + "' where id = " + applicant.value());
    }

    @Test
    void everyMoveThatLeadsToMembership_isRefused_forWantOfAPromise() throws Exception {
        for (var move : StandingMove.values()) {
            for (var start : move.target() == Standing.MEMBER ? move.starts() : List.<Standing>of()) {
                transaction.sql("update organisation set standing = '" + start + "' where id = " + applicant.value());
                assertThatThrownBy(() -> inTransaction(() -> standings.make(organisations.get(applicant), move, "x")))
                        .as(move + " from " + start)
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("noPromise");
            }
        }
    }

    @Test
    void aPromiseThatWasNotAccepted_isNone_aloneOrTogether() throws Exception {
        var namer = new OrganisationId(number("select id from organisation where reference = 'p-" + mark + "'"));
        var theirs = promised(applicant);
        var shared = promised(namer);
        transaction.sql(
                "insert into commitment_share (id, version, commitment_id, organisation_id, part, from_day) select"
                        + " nextval('id_seq'), 1, id, " + applicant.value()
                        + ", 4000, current_date from commitment where reference = '" + shared + "'");
        puts(Standing.VETTING);
        for (var state : List.of("DRAFT", "SUBMITTED", "VETTING", "CHANGES_ASKED", "DECLINED", "WITHDRAWN")) {
            transaction.sql("update commitment set state = '" + state + "' where reference in ('" + theirs + "', '"
                    + shared + "')");
            assertThatThrownBy(() -> inTransaction(() -> joining.admitted(applicant, day.today())))
                    .as(state)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("noPromise");
        }
        transaction.sql("update commitment set state = 'ACTIVE' where reference = '" + shared + "'");
        inTransaction(() -> joining.admitted(applicant, day.today()));
        assertThat(standing()).as("with a part of an accepted one").isEqualTo("MEMBER");
        transaction.sql("update commitment set state = 'WITHDRAWN' where reference = '" + shared + "'");
        puts(Standing.DECLINED);
    }

    @Test
    void whoIsRecognisedOnItsWay_isNoLongerOnIt_andCanBeAskedAgainWhenItHasLeft() throws Exception {
        transaction.sql("update commitment set state = 'ACTIVE' where reference = '" + promised(applicant) + "'");
        inTransaction(() -> standings.make(organisations.get(applicant), StandingMove.RECOGNISE, "import"));
        assertThat(number("select count(*) from candidacy where ended_at is null and organisation_id = "
                        + applicant.value()))
                .isZero();
        acting.as(ola, () -> membership.letGo(reference, "They leave"), OFFICER);
        acting.as(ola, () -> join.askAgain(reference, "They come back"), OFFICER);
        assertThat(standing()).isEqualTo("NOMINATED");
        transaction.sql("update commitment set state = 'WITHDRAWN' where organisation_id = " + applicant.value());
    }

    @Test
    void aMerger_takesNobodyIn_neitherTheOneThatLivesOnNorTheOther() throws Exception {
        acting.as(ada, () -> merges.organisations("p-" + mark, reference, "One of them"), ADMINISTRATOR);
        assertThat(standing()).isEqualTo("NOMINATED");
        assertThat(entities.one("select standing from organisation where reference = 'p-" + mark + "'"))
                .isEqualTo("MERGED");
    }

    @Test
    void aPlantedMember_isFoundByTheRoomItself() throws Exception {
        assertThat(membersWithoutPromise()).doesNotContain(reference);
        transaction.sql("update organisation set standing = 'MEMBER' where id = " + applicant.value());
        assertThat(membersWithoutPromise()).contains(reference);
        transaction.sql("update organisation set standing = 'DECLINED' where id = " + applicant.value());
    }

    private List<String> membersWithoutPromise() throws Exception {
        return transaction.run(() -> invariants.stream()
                .filter(one -> one.key().equals("commitments.holds.membersPromise"))
                .flatMap(one -> one.violations().stream())
                .toList());
    }

    private void imported(String row) throws Exception {
        var file = ("Name;Stands;Partner since\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
        for (var answers : List.of(Map.<Integer, String>of(), Map.of(2, "take"), Map.of(2, "same"))) {
            var shown = acting.as(ada, () -> importing.preview(file, answers), ADMINISTRATOR);
            acting.as(ada, () -> imports.take(file, answers, shown.seal()), ADMINISTRATOR);
        }
    }

    /** The form of a partner's page, with the buttons that this page offers for another standing. */
    private void byPage(String... buttons) throws Exception {
        var standing = standing();
        try (var officer = new HttpVisitor(port)) {
            officer.signIn(
                    (String) entities.one("select email from account where person_id = " + ola.value()), Cast.PASSWORD);
            for (var button : buttons) {
                officer.get("/partners/partner?ref=p-" + mark);
                transaction.sql("update organisation set standing = 'MEMBER' where id = " + applicant.value());
                officer.get("/partners/partner?ref=" + reference);
                transaction.sql(
                        "update organisation set standing = '" + standing + "' where id = " + applicant.value());
                officer.submit("standing", "why", "They ask", button, button);
                assertThat(officer.status()).isLessThan(500);
            }
            if (standing.equals("PAUSED")) {
                officer.get("/partners/partner?ref=" + reference)
                        .submit("standing", "why", "They ask", "move-RETURN", "move-RETURN");
                assertThat(officer.status()).isLessThan(500);
            }
        }
    }

    private void byPrograms() throws Exception {
        try (var admin = new HttpVisitor(port)) {
            admin.signIn(
                    (String) entities.one("select email from account where person_id = " + ada.value()), Cast.PASSWORD);
            var csrf = admin.get("/account").csrf();
            for (var path : List.of(
                    "/api/network/organisations",
                    "/api/network/organisations/" + reference,
                    "/api/network/partners/" + reference,
                    "/api/admin/register/organisations.csv")) {
                for (var method : List.of("POST", "PUT", "PATCH")) {
                    admin.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .method(
                                            method,
                                            HttpRequest.BodyPublishers.ofString(
                                                    "{\"reference\":\"" + reference + "\",\"standing\":\"MEMBER\"}")),
                            "Content-Type",
                            "application/json",
                            "X-CSRF",
                            csrf);
                    assertThat(admin.status()).as(method + " " + path).isIn(403, 404, 405);
                }
            }
        }
    }

    private String promised(OrganisationId by) {
        var number = mark + by.value() % 1000;
        transaction.sql(
                "insert into commitment (id, version, reference, organisation_id, goal_id, theme_reference, title,"
                        + " sentence, state, visibility, since_day, due_day, unit, baseline, usual_amount, target, actual)"
                        + " select nextval('id_seq'), 1, '" + number + "', " + by.value()
                        + ", (select min(id) from goal),"
                        + " (select min(reference) from theme), 'T', 'S', 'DRAFT', 'PUBLIC', date '2026-01-01', date"
                        + " '2026-12-31', 'visits', 0, 0, 5, 0");
        return number;
    }

    private String standing() {
        return (String) entities.one("select standing from organisation where id = " + applicant.value());
    }

    /** The way in as it stands. */
    private long seen() {
        return number("select max(version) from candidacy where organisation_id = " + applicant.value());
    }

    private long number(String sql) {
        return ((Number) entities.one(sql)).longValue();
    }

    /** In one transaction, as the room of commitments does it. */
    private void inTransaction(Acting.Deed deed) throws Exception {
        acting.as(
                ola,
                () -> transaction.run(() -> {
                    deed.run();
                    return null;
                }),
                OFFICER);
    }

    private SubjectRef draft() {
        return new SubjectRef("commitment", "CM-" + mark);
    }

    private NewCandidate candidate(String name) {
        return new NewCandidate(
                name + " " + mark, "Bay", "business", "Lena", "lena." + mark + "@example.org", "They build things.");
    }

    private static List<Mark> marks() {
        return Stream.of(Trait.values())
                .map(trait -> new Mark(trait, 3, "One project."))
                .toList();
    }
}
