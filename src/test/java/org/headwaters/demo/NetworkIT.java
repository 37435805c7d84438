package org.headwaters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.headwaters.funds.Seals;
import org.headwaters.funds.SealsOf;
import org.headwaters.platform.migration.Migrations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration in a database of its own, with every rule that the tables know and some that only a reader knows. */
class NetworkIT {
    private static final Instant NOON = Instant.parse("2026-11-19T17:00:00Z");
    private static final Duration ALLOWED = Duration.ofSeconds(20);
    private static final String HASH = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$aGFzaGhhc2hoYXNoaGFzaA";

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private static final Seals SEALS = SealsOf.key("aGVhZHdhdGVycy1kZW1vbnN0cmF0aW9uLWtleS0zMmI=");

    private static Connection connection;
    private static Duration took;

    @BeforeAll
    static void writeTheUsualNetwork() throws SQLException {
        FLYWAY.setLevel(Level.SEVERE);
        connection = emptyDatabase("usual");
        var start = System.nanoTime();
        new Network(connection, NOON, SEALS).write(HASH, 400);
        took = Duration.ofNanos(System.nanoTime() - start);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.createStatement().execute("shutdown");
    }

    private static Connection emptyDatabase(String name) throws SQLException {
        var url = "jdbc:h2:mem:" + name
                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        Migrations.on(false).dataSource(url, "sa", "").load().migrate();
        var opened = DriverManager.getConnection(url, "sa", "");
        opened.setAutoCommit(false);
        return opened;
    }

    @Test
    void whatAMoveSettled_standsInItsHistory() throws SQLException {
        assertThat(number("select count(*) from history where subject_kind = 'grant' and detail is null"
                        + " and move_name in ('RECOMMEND', 'AWARD', 'DECLINE')"))
                .isZero();
        assertThat(number("select count(*) from history where move_name = 'AWARD' and detail like 'AWARD%USD %.00%'"))
                .isPositive();
        assertThat(number("select count(*) from history where move_name not in ('RECOMMEND', 'AWARD', 'DECLINE')"
                        + " and detail is not null"))
                .isZero();
    }

    @Test
    void theUsualNetwork_isThereInTime_andAddsUp() throws SQLException {
        assertThat(took).isLessThan(ALLOWED);
        assertThat(number("select count(*) from application")).isEqualTo(400);
        assertThat(number("select count(*) from person")).isEqualTo(308);
        assertThat(number("select count(*) from cause where state = 'LIVE'")).isEqualTo(97);
        assertThat(number("select count(distinct stage) from application")).isEqualTo(10);
        assertThat(number("select sum(target) from commitment where state in ('ACTIVE', 'FULFILLED')"))
                .isEqualTo(31_860);
        assertThat(number("select sum(actual) from commitment where state in ('ACTIVE', 'FULFILLED')"))
                .isEqualTo(18_240);
    }

    @Test
    void programsHeardOfNews_wellAndBadly_andNothingIsSentToAnybody() throws SQLException {
        assertNone("webhook where paused_at is null");
        for (var state : List.of("DONE", "WAITING", "GIVEN_UP")) {
            assertThat(number("select count(*) from outbox where kind = 'webhook' and state = '" + state + "'"))
                    .isPositive();
        }
        assertThat(number("select count(*) from outbox where kind = 'webhook' and state = 'DONE' and attempts > 1"))
                .isPositive();
        assertNone("outbox where kind = 'webhook' and state = 'WAITING' and due_at <= timestamp with time zone"
                + " '2026-11-19 17:00:00+00'");
        assertNone("outbox where posted_at > timestamp with time zone '2026-11-19 17:00:00+00'");
    }

    @Test
    void everyPartner_hasExactlyOneIntrapreneur_andAPromise() throws SQLException {
        assertNone("organisation o where standing <> 'BACKBONE' and (select count(*) from affiliation a where"
                + " a.organisation_id = o.id and a.affiliation_role = 'INTRAPRENEUR' and a.until_day is null) <> 1");
        assertNone("organisation o where standing in ('MEMBER', 'PAUSED') and not exists"
                + " (select 1 from commitment c where c.organisation_id = o.id)");
    }

    @Test
    void everyPartner_tellsWhatItGivesAndSeeks_andConversationsWaitOrWereHelpedInTime() throws SQLException {
        for (var list : List.of("GIVES", "NEEDS", "POPULATIONS")) {
            assertThat(number(
                            "select count(*) from organisation o where standing in ('MEMBER', 'PAUSED') and not exists"
                                    + " (select 1 from profile_line l where l.organisation_id = o.id and l.list_name = '"
                                    + list
                                    + "')"))
                    .as(list)
                    .isZero();
        }
        assertThat(number("select count(*) from check_in where stage = 'OPEN'")).isEqualTo(3);
        assertThat(number("select count(*) from check_in c where stage = 'CLOSED' and not exists (select 1 from"
                        + " useful_resource u where u.check_in_id = c.id and cast(u.sent_at as date) <= c.due_day)"))
                .isZero();
        assertThat(number("select count(distinct stage) from introduction")).isEqualTo(3);
    }

    @Test
    void onTheWayIn_somebodyStandsEverywhere_andWhoAskedIsReadByThree() throws SQLException {
        for (var standing : List.of("NOMINATED", "READINESS", "APPLIED", "VETTING", "DECLINED")) {
            assertThat(number("select count(*) from candidacy c join organisation o on o.id = c.organisation_id"
                            + " where not c.admitted and o.standing = '" + standing + "'"))
                    .as(standing)
                    .isPositive();
        }
        assertNone("candidacy c join organisation o on o.id = c.organisation_id where o.standing in ('APPLIED',"
                + " 'VETTING') and not exists (select 1 from commitment p where p.reference = c.draft_reference and"
                + " p.organisation_id = o.id and p.state = case o.standing when 'APPLIED' then 'SUBMITTED' else 'VETTING'"
                + " end)");
        assertNone(
                "candidacy c join organisation o on o.id = c.organisation_id where c.vetting_at is not null and"
                        + " not c.admitted and (select count(*) from review r where r.subject_reference = c.draft_reference) <> 3");
    }

    @Test
    void theLedger_knowsWhatWasDecided() throws SQLException {
        assertThat(number(
                        "select sum(case kind when 'COMMITTED' then amount_minor when 'UNCOMMITTED' then -amount_minor"
                                + " when 'PAID' then amount_minor else 0 end) from ledger_entry"))
                .isEqualTo(number("select sum(awarded_minor) from application a where not exists"
                                + " (select 1 from grants g where g.application_id = a.id and g.stage = 'CANCELLED')")
                        + number("select sum(amount_minor) from team_stipend"));
        assertNone("team_gate g join team t on t.id = g.team_id join cohort_gate c on c.cohort_id = t.cohort_id"
                + " and c.kind = g.kind where g.stage = 'PASSED' and c.stipend_minor > 0"
                + " and not exists (select 1 from team_stipend s where s.team_id = t.id and s.kind = g.kind)");
        assertThat(number("select sum(case kind when 'RESERVED' then amount_minor when 'RELEASED' then -amount_minor"
                        + " else 0 end) from ledger_entry"))
                .isEqualTo(number("select sum(recommended_minor) from application where stage = 'RECOMMENDED'"));
        assertNone("ledger_entry where made_at > timestamp with time zone '2026-11-19 17:00:00+00'");
    }

    @Test
    void nobody_readsACaseOfTheirOwn() throws SQLException {
        assertNone("review r join application a on a.reference = r.subject_reference"
                + " join application_partner p on p.application_id = a.id"
                + " join affiliation f on f.organisation_id = p.organisation_id and f.person_id = r.reviewer_id"
                + " where f.until_day is null or f.until_day > date '2023-11-19'");
        assertNone("review r join application a on a.reference = r.subject_reference"
                + " join application_person p on p.application_id = a.id and p.person_id = r.reviewer_id");
    }

    @Test
    void nobody_hasMoreToRead_thanTheyWanted() throws SQLException {
        assertNone("person p where (select count(*) from review r where r.reviewer_id = p.id"
                + " and r.stage in ('INVITED', 'ACCEPTED', 'DRAFT'))"
                + " >= coalesce((select l.at_once from reader_profile l where l.person_id = p.id), 6)");
        assertNone("person p where (select count(*) from review r where r.reviewer_id = p.id and r.stage <> 'REFUSED'"
                + " and r.invited_at >= timestamp with time zone '2026-01-01 05:00:00+00')"
                + " >= coalesce((select l.a_year from reader_profile l where l.person_id = p.id), 40)");
    }

    @Test
    void whatHappened_happenedInOrder_andBeforeNow() throws SQLException {
        assertNone("application where asked_minor = 0 and stage not in ('DRAFT', 'MISSED', 'WITHDRAWN')");
        assertNone("application where submitted_at < started_at or first_word_at < submitted_at"
                + " or recommended_at < first_word_at or decided_at < recommended_at or told_at < decided_at");
        assertNone("history where happened_at > timestamp with time zone '2026-11-19 17:00:00+00'");
        assertNone("letter l join application a on a.id = l.application_id"
                + " where (l.state = 'SENT') <> (a.told_at is not null)");
        assertNone("application a where stage in ('AWARDED', 'DECLINED') and not exists"
                + " (select 1 from letter l where l.application_id = a.id)");
    }

    @Test
    void toldAwards_standInEveryStageOfAGrant_andHoldTheirMoney() throws SQLException {
        assertThat(new Store(connection).read("select stage, count(*) from grants group by stage"))
                .hasSize(7);
        assertThat(number("select count(distinct outcome) from grants")).isEqualTo(4);
        assertNone("application a where a.stage = 'AWARDED' and a.told_at is not null and not exists"
                + " (select 1 from grants g where g.application_id = a.id)");
        assertNone("grants where accepted_at < told_at or paid_at < accepted_at or reported_at < met_at"
                + " or closed_at < reported_at or closed_at > timestamp with time zone '2026-11-19 17:00:00+00'");
        assertNone("grants g where stage = 'CLOSED' and not exists"
                + " (select 1 from meeting m where m.subject_reference = g.reference)");
        assertNone("grants g where stage = 'ACCEPTED' and not exists"
                + " (select 1 from payment p where p.subject_reference = g.reference and p.stage <> 'PAID')");
        assertNone("grants g where case when paid_at is null then 0 else 1 end <> (select count(*) from ledger_entry e"
                + " where e.subject_reference = g.reference and e.kind = 'PAID')");
        assertNone("grants where public_line like '%{%' or length(public_line) > 200");
    }

    @Test
    void theSameDay_givesTheSameNetwork() throws SQLException {
        var again = emptyDatabase("again");
        new Network(again, NOON, SEALS).write(HASH, 400);

        assertThat(titles(again)).isEqualTo(titles(connection));
    }

    @Test
    void whatIsPaid_isBookedAsPaid_andEveryStageHasAPayment() throws SQLException {
        assertThat(new Store(connection).read("select stage, count(*) from payment group by stage"))
                .hasSize(6);
        assertThat(number("select count(*) from payment where stage = 'PAID'"))
                .isEqualTo(number("select count(*) from ledger_entry where kind = 'PAID'"));
        assertNone("payment p where stage = 'PAID' and not exists (select 1 from ledger_entry e where e.kind = 'PAID'"
                + " and e.subject_reference = p.subject_reference and e.amount_minor = p.amount_minor)");
        assertNone("payment p where stage <> 'PAID' and exists (select 1 from ledger_entry e where e.kind = 'PAID'"
                + " and e.subject_reference = p.subject_reference)");
        assertNone("application a join grants g on g.application_id = a.id"
                + " where (g.paid_at is null) <> (a.money_sent_at is null)");
        assertNone("payment p join application a on a.reference = p.subject_reference where a.told_at is null"
                + " or a.payee_id <> p.payee_id");
        assertThat(number("select count(*) from payee_account where stage = 'PROPOSED'"))
                .isEqualTo(1);
        assertNone("payee_account where sealed like '%123456780%'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-22T07:51:00Z", "2026-11-22T08:49:00Z", "2026-12-25T15:00:00Z", "2027-03-01T23:59:00Z"})
    void atWhateverHour_moneyIsDue_toSomebodyWithBankDetails_andToSomebodyWithout(String began) throws SQLException {
        var begun = emptyDatabase("due" + began.replaceAll("[^0-9]", ""));
        new Network(begun, Instant.parse(began), SEALS).write(HASH, 400);

        assertThat(new Store(begun)
                        .number("select count(*) from payment p where stage = 'DUE' and not exists"
                                + " (select 1 from payee_account q where q.organisation_id = p.payee_id)"))
                .isPositive();
        assertThat(new Store(begun)
                        .number("select count(*) from payment p where stage = 'DUE' and exists (select 1 from"
                                + " payee_account q where q.organisation_id = p.payee_id and q.stage = 'STANDING')"))
                .isPositive();
        assertThat(new Store(begun).read("select stage, count(*) from payment group by stage"))
                .hasSize(6);
    }

    @Test
    void withoutAKey_nobodyIsPaidByName() throws SQLException {
        var plain = emptyDatabase("plain");
        new Network(plain, NOON, SealsOf.key(null)).write(HASH, 400);

        assertThat(new Store(plain).number("select count(*) from payment")).isZero();
        assertThat(new Store(plain).number("select count(*) from ledger_entry where kind = 'PAID'"))
                .isPositive();
    }

    @Test
    void theFirstScreens_doNotRepeatThemselves() throws SQLException {
        assertThat(number("select count(*) - count(distinct title) from application"))
                .isZero();
        assertNone("answer where content like '%{%'");
    }

    @Test
    void manyYears_fitAsWell() throws SQLException {
        var large = emptyDatabase("large");
        new Network(large, NOON, SEALS).write(HASH, 3_000);

        assertThat(new Store(large).number("select count(*) from application")).isBetween(2_970L, 3_000L);
    }

    private void assertNone(String from) throws SQLException {
        assertThat(number("select count(*) from " + from)).as(from).isZero();
    }

    private long number(String sql) throws SQLException {
        return new Store(connection).number(sql);
    }

    private static List<List<Object>> titles(Connection from) throws SQLException {
        return new Store(from)
                .read("select reference, title, stage, asked_minor, submitted_at from application order by reference");
    }
}
