package org.headwaters.fellowships;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.headwaters.funds.Funds;
import org.headwaters.funds.NewPool;
import org.headwaters.funds.PoolId;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.reviews.Reviews;

/**
 * Makes cohorts with money and a cause of their own, and teams that stand where a test wants them, for server tests. Teams
 * are written as rows: whether a move is right is for the tests of that move.
 */
@Stateless
@PermitAll
public class FellowCast {
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final Set<TeamStage> UNSUBMITTED =
            EnumSet.of(TeamStage.DRAFT, TeamStage.CO_SIGNING, TeamStage.MISSED, TeamStage.WITHDRAWN);
    private static final Set<TeamStage> DECIDED = EnumSet.complementOf(EnumSet.of(
            TeamStage.DRAFT,
            TeamStage.CO_SIGNING,
            TeamStage.MISSED,
            TeamStage.WITHDRAWN,
            TeamStage.SUBMITTED,
            TeamStage.IN_REVIEW));
    private static final Set<TeamStage> CAME_IN = EnumSet.of(TeamStage.PLACED, TeamStage.FINISHED, TeamStage.LEFT);
    private static final Set<TeamStage> OFFERED_ONCE =
            EnumSet.of(TeamStage.OFFERED, TeamStage.TURNED_DOWN, TeamStage.LAPSED);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Cohorts cohorts;

    @Inject
    Teams teams;

    @Inject
    Funds funds;

    @Inject
    Reviews reviews;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    /** A cohort, who cares for it, and its days. */
    public record Fellowship(
            String reference,
            String cause,
            PoolId pool,
            PersonId officer,
            PersonId approver,
            PersonId coach,
            LocalDate begins,
            LocalDate ends) {}

    /**
     * A team of two partners, each with somebody who acts for it and is not in the team, and with one fellow.
     *
     * @param iris acts for the museum, which carries the lead
     * @param tomas acts for the schools
     * @param ada fellow of the museum
     * @param ben fellow of the schools
     */
    public record Squad(
            String reference,
            String title,
            Fellowship fellowship,
            OrganisationId museum,
            OrganisationId schools,
            PersonId iris,
            PersonId tomas,
            PersonId ada,
            PersonId ben) {}

    /** Room for three teams. */
    public Fellowship cohort(CohortState state) {
        return cohort(state, 3);
    }

    public Fellowship cohort(CohortState state, int places) {
        var name = newName();
        var officer = cast.person("Ruth Amadi", Roles.OFFICER);
        var approver = cast.person("Noor Haddad", Roles.APPROVER);
        var coach = cast.person("Sefa Laurent", Roles.REVIEWER);
        var terms = terms(name, state, places);
        var cohort = new Cohort(name, terms, officer);
        cohorts.add(cohort);
        entities.flush();
        var due = List.of(45, 85, 120, 150, 170);
        for (var kind : GateKind.values()) {
            var stipend = kind == GateKind.EXPLORE ? Money.of(500, "USD") : Money.zero("USD");
            entities.persist(new CohortGate(cohort, kind, due.get(kind.ordinal()), stipend));
        }
        entities.persist(new CohortQuestion(cohort, 1, "why", "Why this cause, and why you?", null, 200, true));
        entities.persist(
                new CohortQuestion(cohort, 2, "who", "Whom will you listen to?", "Kinds of people", 150, true));
        entities.persist(new CohortQuestion(cohort, 3, "time", "What else should we know?", null, 100, false));
        entities.persist(new CohortGuide(cohort, coach, CohortGuide.Role.COACH, today()));
        entities.flush();
        if (state != CohortState.PLANNED) {
            sql("update cohort set published_at = ? where id = ?", daysFromNow(-200), cohort.getId());
        }
        entities.flush();
        entities.clear();
        var span = terms.span();
        return new Fellowship(name, terms.cause(), terms.pool(), officer, approver, coach, span.begins(), span.ends());
    }

    private CohortTerms terms(String name, CohortState state, int places) {
        // first day, opening and closing in days from today
        var days =
                switch (state) {
                    case PLANNED, ANNOUNCED -> new int[] {60, 5, 30};
                    case APPLYING -> new int[] {60, -10, 20};
                    case SELECTING -> new int[] {30, -40, -5};
                    case RUNNING -> new int[] {-10, -90, -45};
                    case FINISHED -> new int[] {-240, -300, -260};
                };
        var begins = today().plusDays(days[0]);
        return new CohortTerms(
                "Curious afternoons " + name,
                "Seven months with people who know what you need",
                "Museums and those they work with",
                cause(name),
                places,
                1,
                6,
                new CohortSpan(begins, begins.plusMonths(7)),
                ZONE,
                daysFromNow(days[1]),
                daysFromNow(days[2]),
                5,
                pool(name),
                reviews.rubrics().get(0).id(),
                "USD",
                null,
                LeastEvidence.DEFAULT);
    }

    private PoolId pool(String name) {
        return funds.open(new NewPool(
                name.toLowerCase(Locale.ROOT),
                name,
                "So that teams may try",
                "A friend",
                Money.of(100_000, "USD"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2099, 1, 1)));
    }

    private String cause(String name) {
        var cause = name.toLowerCase(Locale.ROOT);
        sql(
                "insert into theme (id, version, reference, title, sentence, place_in_list) values"
                        + " (nextval('id_seq'), 1, ?, ?, 'Words', 1000)",
                cause,
                "Theme " + name);
        sql(
                "insert into cause (id, version, theme_id, reference, title, brief) select nextval('id_seq'), 1, id, ?, ?,"
                        + " 'Time in the week for it' from theme where reference = ?",
                cause,
                "The time teachers have for " + name,
                cause);
        return cause;
    }

    /** A team of two new partners that stands so. With a place, its five gates are open. */
    public Squad team(Fellowship fellowship, TeamStage stage) {
        var reference = newName();
        var title = "Tide watchers " + reference;
        var museum = cast.partner("Museum of Tides");
        var schools = cast.partner("Larkmoor Schools Trust");
        var squad = new Squad(
                reference,
                title,
                fellowship,
                museum,
                schools,
                person("Iris Okafor", museum),
                person("Tomas Brandt", schools),
                person("Ada Wen", museum),
                person("Ben Sorel", schools));
        write(squad, stage);
        return squad;
    }

    /** Somebody with an account who acts for this partner and has no part in anything. */
    public PersonId person(String name, OrganisationId organisation) {
        var person = cast.person(name, Roles.PARTNER);
        cast.affiliate(person, organisation, null);
        return person;
    }

    private void write(Squad squad, TeamStage stage) {
        var now = clock.instant();
        var then = now.minus(Duration.ofDays(2));
        sql(
                "insert into team (id, version, reference, cohort_id, title, stage, lead_id, started_by, started_at)"
                        + " select nextval('id_seq'), 1, ?, id, ?, 'DRAFT', ?, ?, ? from cohort where reference = ?",
                squad.reference(),
                squad.title(),
                squad.museum().value(),
                squad.iris().value(),
                then,
                squad.fellowship().reference());
        var signed = stage != TeamStage.DRAFT && stage != TeamStage.CO_SIGNING;
        partner(squad, squad.museum(), 0, squad.iris(), signed);
        partner(squad, squad.schools(), 1, squad.tomas(), signed);
        member(squad, squad.museum(), squad.ada(), "Leads the making");
        member(squad, squad.schools(), squad.ben(), "Knows the schools");
        for (var code : List.of("why", "who")) {
            sql(
                    "insert into team_answer (id, version, team_id, code, content, saved_by, saved_at)"
                            + " select nextval('id_seq'), 1, id, ?, ?, ?, ? from team where reference = ?",
                    code,
                    "Because of " + code + " in " + squad.reference(),
                    squad.iris().value(),
                    then,
                    squad.reference());
        }
        stand(squad, stage, then, now);
    }

    private void stand(Squad squad, TeamStage stage, Instant then, Instant now) {
        var reference = squad.reference();
        if (!UNSUBMITTED.contains(stage)) {
            sql(
                    "update team set submission_key = ?, submitted_at = ?, submitted_by = ? where reference = ?",
                    UUID.randomUUID().toString(),
                    then,
                    squad.iris().value(),
                    reference);
        }
        if (DECIDED.contains(stage)) {
            sql(
                    "update team set decided_by = ?, decided_at = ?, decided_why = 'It fits' where reference = ?",
                    squad.fellowship().approver().value(),
                    then,
                    reference);
        }
        if (OFFERED_ONCE.contains(stage)) {
            sql("update team set told_at = ?, offered_until = ? where reference = ?", now, daysFromNow(5), reference);
        }
        if (stage == TeamStage.WAITING) {
            sql(
                    "update team set told_at = ?, waiting_place = 1 + (select count(*) from team w where w.stage = 'WAITING'"
                            + " and w.cohort_id = team.cohort_id) where reference = ?",
                    now,
                    reference);
        }
        if (CAME_IN.contains(stage)) {
            sql("update team set told_at = ?, placed_at = ? where reference = ?", then, then, reference);
            for (var kind : GateKind.values()) {
                sql(
                        "insert into team_gate (id, version, team_id, kind, stage) select nextval('id_seq'), 1, id, ?,"
                                + " 'OPEN' from team where reference = ?",
                        kind.name(),
                        reference);
            }
        }
        sql("update team set stage = ? where reference = ?", stage.name(), reference);
    }

    private void partner(Squad squad, OrganisationId organisation, int position, PersonId person, boolean signed) {
        sql(
                "insert into team_partner (id, version, team_id, organisation_id, position, asked_person)"
                        + " select nextval('id_seq'), 1, id, ?, ?, ? from team where reference = ?",
                organisation.value(),
                position,
                person.value(),
                squad.reference());
        if (signed) {
            sql(
                    "update team_partner set confirmed_by = ?, asked_at = ?, confirmed_at = ? where organisation_id = ?",
                    person.value(),
                    daysFromNow(-2),
                    daysFromNow(-2),
                    organisation.value());
        }
    }

    private void member(Squad squad, OrganisationId organisation, PersonId person, String role) {
        var since = squad.fellowship().begins().isBefore(today())
                ? squad.fellowship().begins()
                : today();
        sql(
                "insert into team_member (id, version, team_id, organisation_id, person_id, role, since_day)"
                        + " select nextval('id_seq'), 1, id, ?, ?, ?, ? from team where reference = ?",
                organisation.value(),
                person.value(),
                role,
                since,
                squad.reference());
    }

    public String nameOf(OrganisationId organisation) {
        return (String) entities.createNativeQuery("select name from organisation where id = ?")
                .setParameter(1, organisation.value())
                .getSingleResult();
    }

    /** Names somebody as the coach of the team. */
    public void coach(Squad squad, PersonId coach) {
        sql("update team set coach_id = ? where reference = ?", coach.value(), squad.reference());
    }

    /** Puts a gate of the team somewhere, as if it had been handed in or passed by the cohort's coach. */
    public void gate(Squad squad, GateKind kind, GateStage stage) {
        var now = clock.instant();
        if (stage == GateStage.PASSED || stage == GateStage.MORE_ASKED) {
            sql(
                    "update team_gate set decided_by = ?, decided_at = ?, words = 'Well done' where kind = ? and team_id ="
                            + " (select id from team where reference = ?)",
                    squad.fellowship().coach().value(),
                    now,
                    kind.name(),
                    squad.reference());
        }
        sql(
                "update team_gate set submitted_by = ?, submitted_at = ?, stage = ? where kind = ? and team_id ="
                        + " (select id from team where reference = ?)",
                squad.ada().value(),
                now,
                stage.name(),
                kind.name(),
                squad.reference());
    }

    /** Everything that was mailed to somebody, as it lies in the outbox. */
    @SuppressWarnings("unchecked")
    public List<String> mailsTo(PersonId person) {
        return entities.createNativeQuery(
                        "select cast(body as varchar(20000)) from outbox where kind = 'mail' and post_key like ? order by id")
                .setParameter(1, "%/to/" + person.value())
                .getResultList();
    }

    public TeamStage stage(String reference) {
        return teams.get(reference).getStage();
    }

    public long audited(String reference, String action) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from audit where subject_reference = ? and action = ?")
                        .setParameter(1, reference)
                        .setParameter(2, action)
                        .getSingleResult())
                .longValue();
    }

    /** Runs a statement of a test as it is. */
    public int sql(String statement, Object... values) {
        var query = entities.createNativeQuery(statement);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
        }
        return query.executeUpdate();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private Instant daysFromNow(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private static String newName() {
        return "T-" + UUID.randomUUID().toString().substring(0, 12);
    }
}
