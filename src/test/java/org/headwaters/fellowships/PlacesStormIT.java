package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.headwaters.fellowships.FellowCast.Fellowship;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Test;

/** At no instant are there more teams than places, whatever is answered, given back and beaten at once. */
@InServer
class PlacesStormIT {
    private static final int PLACES = 3;
    private static final int TEAMS = 24;

    @Inject
    PlaceWorkflow places;

    @Inject
    FellowsWorkflow leaving;

    @Inject
    PlacesRhythm rhythm;

    @Inject
    FellowCast fellows;

    @Inject
    Entities entities;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Test
    void whileTeamsAnswerTurnDownAndLeave_andTwoClocksBeat_nobodyEverCountsMoreThanThePlaces() throws Exception {
        var cohort = fellows.cohort(CohortState.SELECTING, PLACES);
        var squad = fellows.team(cohort, TeamStage.OFFERED);
        var all = new ArrayList<>(List.of(squad.reference()));
        for (var team = 1; team < TEAMS; team++) {
            all.add(another(squad));
        }
        var over = new AtomicBoolean();
        var deeds = new ArrayList<Callable<Object>>();
        var counted = new ArrayList<Long>();
        deeds.add(() -> {
            while (!over.get()) {
                counted.add(placed(cohort));
            }
            return null;
        });
        deeds.add(() -> {
            try {
                return storm(squad, all);
            } finally {
                over.set(true);
            }
        });
        var outcomes = acting.together(deeds);

        assertThat(outcomes).allMatch(Acting.Outcome::succeeded);
        assertThat(counted).hasSizeGreaterThan(20).allMatch(placed -> placed <= PLACES);
        assertThat(placed(cohort)).isLessThanOrEqualTo(PLACES);
        assertThat(number("select count(*) from history where move_name = 'OFFER' and subject_reference in (select"
                        + " t.reference from team t join cohort c on c.id = t.cohort_id where c.reference = '"
                        + cohort.reference() + "' and t.stage = 'WAITING')"))
                .isZero();
    }

    @Test
    void ofTwoClocksThatBeatAtOnce_aFreePlaceIsOfferedOnce_andALapsedOfferIsToldOnce() throws Exception {
        var cohort = fellows.cohort(CohortState.SELECTING, 1);
        var late = fellows.team(cohort, TeamStage.OFFERED);
        var first = fellows.team(cohort, TeamStage.WAITING);
        var second = fellows.team(cohort, TeamStage.WAITING);
        fellows.sql(
                "update team set offered_until = ? where reference = ?",
                Instant.now().minusSeconds(60),
                late.reference());
        var outcomes = acting.together(List.of(this::beat, this::beat, this::beat));
        assertThat(outcomes).anyMatch(Acting.Outcome::succeeded);
        beat();
        assertThat(fellows.stage(late.reference())).isEqualTo(TeamStage.LAPSED);
        assertThat(fellows.stage(first.reference())).isEqualTo(TeamStage.OFFERED);
        assertThat(fellows.stage(second.reference())).isEqualTo(TeamStage.WAITING);
        assertThat(fellows.mailsTo(late.ada())).hasSize(1);
        assertThat(fellows.mailsTo(first.ada())).hasSize(1);
        assertThat(fellows.audited(first.reference(), "fellowships.offer")).isEqualTo(1);
    }

    private Object storm(Squad squad, List<String> all) throws Exception {
        var deeds = new ArrayList<Callable<Object>>();
        for (var i = 0; i < all.size(); i++) {
            var reference = all.get(i);
            var turns = i % 4 == 3;
            deeds.add(() -> acting.as(
                    squad.iris(),
                    () -> {
                        if (turns) {
                            places.turnDown(reference, null);
                            return null;
                        }
                        return places.accept(reference);
                    },
                    PARTNER));
        }
        deeds.add(this::beat);
        deeds.add(this::beat);
        var answered = acting.together(deeds);
        assertThat(answered.subList(0, all.size())).allMatch(Acting.Outcome::succeeded);
        var second = new ArrayList<Callable<Object>>();
        second.add(() -> acting.as(squad.ada(), () -> leave(squad, all), PARTNER));
        for (var reference : all) {
            second.add(() -> acting.as(squad.iris(), () -> places.accept(reference), PARTNER));
        }
        second.add(this::beat);
        acting.together(second);
        return null;
    }

    /** Ada is in the first team alone: it gives its place up, if it has one. */
    private Object leave(Squad squad, List<String> all) {
        if (fellows.stage(all.get(0)) == TeamStage.PLACED) {
            leaving.leave(squad.reference(), "That we had too little time", false);
        }
        return null;
    }

    private Object beat() throws Exception {
        return transaction.run(() -> {
            rhythm.beat();
            return null;
        });
    }

    private String another(Squad squad) {
        var reference = "T-" + UUID.randomUUID().toString().substring(0, 12);
        fellows.sql(
                "insert into team (id, version, reference, cohort_id, title, stage, lead_id, started_by, started_at,"
                        + " submission_key, submitted_at, submitted_by, decided_by, decided_at, told_at, offered_until)"
                        + " select nextval('id_seq'), 1, ?, cohort_id, ?, stage, lead_id, started_by, started_at, ?,"
                        + " submitted_at, submitted_by, decided_by, decided_at, told_at, offered_until from team"
                        + " where reference = ?",
                reference,
                "Team " + reference,
                reference,
                squad.reference());
        fellows.sql(
                "insert into team_partner (id, version, team_id, organisation_id, position)"
                        + " select nextval('id_seq'), 1, id, lead_id, 0 from team where reference = ?",
                reference);
        return reference;
    }

    private long placed(Fellowship cohort) {
        return number("select count(*) from team t join cohort c on c.id = t.cohort_id where t.stage = 'PLACED' and"
                + " c.reference = '" + cohort.reference() + "'");
    }

    private long number(String sql) {
        return ((Number) entities.one(sql)).longValue();
    }
}
