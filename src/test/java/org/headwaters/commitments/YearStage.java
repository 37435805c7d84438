package org.headwaters.commitments;

import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.InTransaction;

/**
 * Promises that run, with the people around them, for tests in the server. A season of a test lies centuries back, since the calendar is ours, so that
 * it asks nobody but promises that are as old: the demonstration's and other tests' are left alone.
 */
@ApplicationScoped
class YearStage {
    private static final AtomicInteger CENTURY = new AtomicInteger(1600);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Cast cast;

    @Inject
    InTransaction transaction;

    @Inject
    Seasons seasons;

    @Inject
    YearRounds rounds;

    /** One promise with its goal, and who stands around it. */
    record Scene(
            String promise,
            String goal,
            OrganisationId museum,
            PersonId iris,
            PersonId coach,
            PersonId stranger,
            PersonId ola) {}

    /** A promise of a museum since that day: 18 when it began, 120 promised. */
    Scene promise(LocalDate since) {
        var mark = "y" + UUID.randomUUID().toString().substring(0, 7);
        var museum = cast.partner("Museum " + mark);
        var iris = cast.person("Iris " + mark, PARTNER);
        var coach = cast.person("Coach " + mark, PARTNER);
        var stranger = cast.person("Stranger " + mark, PARTNER);
        cast.affiliate(stranger, cast.partner("College " + mark), null);
        transaction.sql(
                "insert into affiliation (id, version, organisation_id, person_id, affiliation_role, from_day) values"
                        + " (nextval('id_seq'), 1, " + museum.value() + ", " + iris.value()
                        + ", 'INTRAPRENEUR', date '2015-01-01')");
        transaction.sql("insert into theme (id, version, reference, title, sentence, place_in_list) values"
                + " (nextval('id_seq'), 1, '" + mark + "', 'Theme', 'About it', 999)");
        transaction.sql("insert into goal (id, version, reference, title, unit, target, start_day, due_day) values"
                + " (nextval('id_seq'), 1, '" + mark
                + "', 'Goal', 'visits', 1000, date '1990-01-01', date '2026-12-01')");
        transaction.sql(
                "insert into commitment (id, version, reference, organisation_id, goal_id, theme_reference, title,"
                        + " sentence, state, visibility, since_day, due_day, unit, baseline, usual_amount, target, actual, accepted_on,"
                        + " coach_id) values (nextval('id_seq'), 1, '" + mark + "', " + museum.value()
                        + ", (select id from goal where reference = '" + mark + "'), '" + mark + "', 'Promise " + mark
                        + "', 'A promise', 'ACTIVE', 'NETWORK', date '" + since + "', date '" + LocalDate.of(2099, 1, 1)
                        + "', 'visits', 18, 40, 120, 20, date '" + since + "', " + coach.value() + ")");
        transaction.sql(
                "insert into commitment_share (id, version, commitment_id, organisation_id, part, from_day) values"
                        + " (nextval('id_seq'), 1, (select id from commitment where reference = '" + mark + "'), "
                        + museum.value()
                        + ", 10000, date '" + since + "')");
        return new Scene(mark, mark, museum, iris, coach, stranger, cast.person("Ola " + mark, OFFICER));
    }

    /** Its museum rests, has left, or is back. */
    void stand(Scene it, String standing) {
        transaction.sql("update organisation set standing = '" + standing + "' where id = "
                + it.museum().value());
    }

    /** A year that no other test has a season in, with room for a few after it. */
    int year() {
        return CENTURY.addAndGet(10);
    }

    /** A season of that year, open for all promises that are older, and for a long time. */
    void open(int year) throws Exception {
        transaction.run(() -> {
            var season = new Season(year, LocalDate.of(year, 1, 1), LocalDate.of(2099, 1, 31));
            seasons.add(season);
            rounds.open(season);
            return null;
        });
    }

    void close(int year) throws Exception {
        close(year, Integer.MAX_VALUE);
    }

    /** So many reviews of it at once. */
    void close(int year, int most) throws Exception {
        transaction.run(() -> {
            rounds.close(seasons.held(year), most);
            return null;
        });
    }

    /** What the promise's carriers were written about its year since. */
    @SuppressWarnings("unchecked")
    List<String> mails(Scene it, String about) throws Exception {
        return transaction.run(() -> entities.createNativeQuery(
                        "select cast(body as varchar(20000)) from outbox where kind = 'mail' and post_key like ? order by id")
                .setParameter(1, it.promise() + "/year/%/" + about + "%")
                .getResultList());
    }

    /** @param rows a table and which of its rows */
    long count(String rows) throws Exception {
        return transaction.run(() -> ((Number) entities.createNativeQuery("select count(*) from " + rows)
                        .getSingleResult())
                .longValue());
    }

    static ReportTold told(long actual) {
        return new ReportTold(
                actual, "They came " + actual + " times.", OwnView.BEHIND, "The tide.", "Ask early.", null, Map.of());
    }
}
