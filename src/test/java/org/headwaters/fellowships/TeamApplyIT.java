package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.fellowships.FellowCast.Fellowship;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Acting.Outcome;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team applies: together, once, in time; and to everybody else it does not exist. */
@InServer
@Tag("h2")
class TeamApplyIT {
    @Inject
    FellowCast fellows;

    @Inject
    Cast cast;

    @Inject
    JoinCohortWorkflow moves;

    @Inject
    WriteTeamWorkflow writing;

    @Inject
    FellowsWorkflow changing;

    @Inject
    JoinCohortDesk desk;

    @Inject
    MissedTeams missed;

    @Inject
    DraftReminders reminders;

    @Inject
    Teams teams;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @ParameterizedTest
    @ValueSource(strings = {"PAUSED", "ALUMNI", "BACKBONE"})
    void whoIsNoMember_beginsNoTeam_andGoesOnWithOneThatIsBegun(String standing) throws Exception {
        var museum = cast.partner("Museum of Tides");
        var iris = fellows.person("Iris Okafor", museum);
        var begun = fellows.cohort(CohortState.APPLYING);
        var open = fellows.cohort(CohortState.APPLYING);
        var ref = as(iris, () -> moves.start(begun.reference(), null));
        transaction.sql("update organisation set standing = '" + standing + "' where id = " + museum.value());

        for (var named : Arrays.asList(null, reference(museum))) {
            assertThatThrownBy(() -> as(iris, () -> moves.start(open.reference(), named)))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.key()).isEqualTo("fellowships.refused.notMember"));
        }
        assertThat(as(iris, () -> desk.begin(open.reference())).leads()).isEmpty();
        assertThat(as(iris, () -> moves.start(begun.reference(), null))).isEqualTo(ref);
        assertThat(as(iris, () -> desk.begin(begun.reference())).leads()).hasSize(1);
        var schools = cast.partner("Larkmoor Schools Trust");
        cast.affiliate(iris, schools, null);
        var led = as(iris, () -> moves.start(open.reference(), null));
        assertThat(transaction.run(() -> teams.get(led).getLead())).isEqualTo(schools);
    }

    @Test
    void twoPartners_getFromTheCohortToTheirReceipt_andEachSaysYesToWhatItRead() throws Exception {
        var open = fellows.cohort(CohortState.APPLYING);
        var museum = cast.partner("Museum of Tides");
        var schools = cast.partner("Larkmoor Schools Trust");
        var iris = fellows.person("Iris Okafor", museum);
        var tomas = fellows.person("Tomas Brandt", schools);
        var ref = as(iris, () -> moves.start(open.reference(), null));
        assertThat(ref).matches("FT-\\d{4}-\\d{4,}");
        refused(iris, () -> moves.ask(ref, who(iris, ref)), IncompleteTeam.class);
        as(iris, () -> {
            writing.save(ref, "title", "Tide watchers", 0, 0);
            writing.save(ref, "why", "Because the tide waits for nobody", 0, 0);
            writing.save(ref, "who", "Teachers", 0, 0);
            writing.addPartner(ref, reference(schools));
            writing.addMember(ref, reference(museum), iris, "Makes things");
            writing.addMember(ref, reference(museum), iris, "Leads the making");
            return null;
        });
        var stale = who(iris, ref);
        as(tomas, () -> {
            writing.addMember(ref, reference(schools), tomas, "Knows the schools");
            return null;
        });
        refused(iris, () -> moves.ask(ref, stale), Refusal.class);
        as(iris, () -> {
            moves.ask(ref, desk.form(ref).who());
            return null;
        });
        assertThat(fellows.mailsTo(tomas)).anyMatch(mail -> mail.contains("yes to Tide watchers"));
        var read = as(tomas, () -> desk.form(ref)).version();
        as(iris, () -> {
            moves.revise(ref);
            writing.save(ref, "why", "Because we changed our minds", 1, 0);
            moves.ask(ref, desk.form(ref).who());
            return null;
        });
        refused(tomas, () -> moves.confirm(ref, read), StaleVersion.class);
        refused(iris, () -> moves.submit(ref, key()), Refusal.class);
        as(tomas, () -> {
            moves.confirm(ref, desk.form(ref).version());
            return null;
        });
        var receipt = as(tomas, () -> moves.submit(ref, key()));
        assertThat(receipt.toldBy()).isBefore(open.begins());
        assertThat(as(iris, () -> desk.status(ref)).told()).contains("Iris Okafor", "Tomas Brandt");
        assertThat(as(iris, () -> desk.dates(ref)).text()).contains("UID:" + ref + "-told@headwaters");
        assertThat(fellows.mailsTo(iris)).anyMatch(mail -> mail.contains(ref));
        assertThat(fellows.audited(ref, "fellowships.submit")).isOne();
    }

    @Test
    void eightThreads_beginOneDraft_andHoldOneReceipt() throws Exception {
        var open = fellows.cohort(CohortState.APPLYING);
        var museum = cast.partner("Museum of Tides");
        var iris = fellows.person("Iris Okafor", museum);
        var begun = acting.together(8, iris, () -> moves.start(open.reference(), null), PARTNER);
        assertThat(begun).allMatch(Outcome::succeeded);
        assertThat(begun.stream().map(Outcome::result).distinct()).hasSize(1);

        var squad = confirmed(open);
        var key = key();
        var outcomes = acting.together(8, squad.iris(), () -> moves.submit(squad.reference(), key), PARTNER);
        assertThat(outcomes).allMatch(Outcome::succeeded);
        assertThat(outcomes.stream().map(Outcome::result).distinct()).hasSize(1);
        assertThat(fellows.audited(squad.reference(), "fellowships.submit")).isOne();
        refused(squad.iris(), () -> moves.submit(squad.reference(), key()), IllegalMove.class);
        var other = confirmed(open);
        refused(other.iris(), () -> moves.submit(other.reference(), key), Refusal.class);
    }

    @Test
    void anotherOrganisationsDraft_doesNotExist_byBeanNorByPageNorByItsAddress() throws Exception {
        var squad = fellows.team(fellows.cohort(CohortState.APPLYING), TeamStage.DRAFT);
        var ref = squad.reference();
        var stranger = fellows.person("Sam Stranger", cast.partner("Another College"));
        var deeds = List.<ThrowingCallable>of(
                () -> desk.form(ref),
                () -> desk.status(ref),
                () -> desk.fellows(ref),
                () -> desk.candidates(ref, "a"),
                () -> desk.dates(ref),
                () -> writing.save(ref, "why", "Mine", 0, 0),
                () -> writing.addPartner(ref, "x"),
                () -> writing.serve(ref, "x"),
                () -> moves.ask(ref, ""),
                () -> moves.confirm(ref, 1),
                () -> moves.revise(ref),
                () -> moves.submit(ref, key()),
                () -> moves.withdraw(ref, null),
                () -> changing.leave(ref, "Nothing", false),
                () -> changing.goes(ref, squad.ada(), "No"));
        for (var deed : deeds) {
            refused(stranger, deed, NotFound.class);
        }
        assertThat(fellows.audited(ref, "fellowships.keptOut")).isEqualTo(deeds.size());
        try (var visitor = signedIn(stranger);
                var iris = signedIn(squad.iris())) {
            var strange = visitor.csrf();
            var known = iris.csrf();
            for (var page : List.of("apply", "application", "fellows")) {
                assertThat(visitor.get("/fellowships/" + page + "?ref=" + ref).status())
                        .isEqualTo(404);
            }
            assertThat(visitor.get("/api/fellowships/teams/" + ref + "/dates.ics")
                            .status())
                    .isEqualTo(404);
            put(visitor, ref, "why", 0, "Mine", strange);
            assertThat(visitor.status()).isEqualTo(404);
            assertThat(iris.get("/fellowships/apply?ref=" + ref).status()).isEqualTo(200);
            assertThat(iris.body()).contains("Because of why in " + ref);
            assertThat(iris.get("/fellowships/fellows?ref=" + ref).status()).isEqualTo(200);
            var seen = as(squad.iris(), () -> desk.form(ref))
                    .written("why")
                    .orElseThrow()
                    .version();
            put(iris, ref, "why", seen, "Better", known);
            assertThat(iris.status()).isEqualTo(200);
            put(iris, ref, "why", seen, "Stale", known);
            assertThat(iris.status()).isEqualTo(409);
            assertThat(iris.body()).contains("Better");
        }
    }

    @Test
    void aStaleText_isRefusedWithWhatStandsThere_andWhatAnotherReplacedIsKept() throws Exception {
        var squad = fellows.team(fellows.cohort(CohortState.APPLYING), TeamStage.DRAFT);
        var ref = squad.reference();
        var seen = as(squad.tomas(), () -> desk.form(ref))
                .written("why")
                .orElseThrow()
                .version();
        as(squad.tomas(), () -> writing.save(ref, "why", "Tomas wrote this", seen, 0));
        refused(squad.iris(), () -> writing.save(ref, "why", "Iris wrote this", seen, 0), StaleText.class);
        var now = as(squad.iris(), () -> desk.form(ref)).questions().get(0);
        assertThat(now.answer().text()).isEqualTo("Tomas wrote this");
        assertThat(now.earlier()).hasSize(1);
        refused(squad.iris(), () -> writing.save(ref, "nonsense", "x", 0, 0), NotFound.class);
        as(squad.iris(), () -> {
            moves.ask(ref, desk.form(ref).who());
            return null;
        });
        refused(
                squad.iris(),
                () -> writing.save(ref, "why", "Too late", now.answer().version(), 0),
                Refusal.class);
    }

    @Test
    void whatIsNotSubmittedInTime_isMissed_andWhoHasADraftIsRemindedOnce() throws Exception {
        var open = fellows.cohort(CohortState.APPLYING);
        var squad = fellows.team(open, TeamStage.DRAFT);
        fellows.sql(
                "update cohort set closes_at = ? where reference = ?",
                clock.instant().plusSeconds(20 * 3600),
                open.reference());
        for (var twice = 0; twice < 2; twice++) {
            transaction.run(() -> {
                reminders.beat();
                return null;
            });
        }
        assertThat(fellows.mailsTo(squad.iris()).stream().filter(mail -> mail.contains("One day left")))
                .hasSize(1);
        fellows.sql(
                "update cohort set closes_at = ? where reference = ?",
                clock.instant().minusSeconds(60),
                open.reference());
        transaction.run(() -> {
            missed.beat();
            return null;
        });
        assertThat(fellows.stage(squad.reference())).isEqualTo(TeamStage.MISSED);
    }

    @Test
    void nobodyIsInTwoTeamsOfOneCohort_andPeopleComeAndGoWithAReason() throws Exception {
        var running = fellows.cohort(CohortState.RUNNING);
        var squad = fellows.team(running, TeamStage.PLACED);
        var other = fellows.team(running, TeamStage.PLACED);
        var ref = squad.reference();
        cast.affiliate(other.ada(), squad.museum(), null);
        refused(
                squad.iris(),
                () -> changing.join(ref, reference(squad.museum()), other.ada(), "Helps", "She has time"),
                Refusal.class);
        as(squad.iris(), () -> {
            changing.join(ref, reference(squad.museum()), squad.iris(), "Helps", "I have time");
            changing.goes(ref, squad.ada(), "A new post");
            return null;
        });
        refused(squad.tomas(), () -> changing.lead(ref, reference(squad.schools()), "We are nearer"), Refusal.class);
        refused(squad.iris(), () -> changing.lead(ref, reference(squad.schools()), " "), Refusal.class);
        var shown = as(squad.iris(), () -> desk.fellows(ref));
        assertThat(shown.former()).hasSize(1);
        assertThat(shown.form().people()).isEqualTo(2);
        as(squad.iris(), () -> {
            changing.lead(ref, reference(squad.schools()), "They are nearer to the schools");
            return null;
        });
        as(squad.tomas(), () -> {
            changing.partnerGoes(ref, reference(squad.museum()), "No time");
            return null;
        });
        refused(squad.iris(), () -> desk.fellows(ref), NotFound.class);
        as(squad.ben(), () -> {
            changing.leave(ref, "Nobody came on Tuesdays", true);
            return null;
        });
        assertThat(fellows.stage(ref)).isEqualTo(TeamStage.LEFT);
        try (var ben = signedIn(squad.ben())) {
            assertThat(ben.get("/fellowships/application?ref=" + ref).status()).isEqualTo(200);
            assertThat(ben.body()).contains("Nobody came on Tuesdays");
        }
    }

    private Squad confirmed(Fellowship open) throws Exception {
        var squad = fellows.team(open, TeamStage.DRAFT);
        var ref = squad.reference();
        as(squad.iris(), () -> {
            moves.ask(ref, desk.form(ref).who());
            return null;
        });
        as(squad.tomas(), () -> {
            moves.confirm(ref, desk.form(ref).version());
            return null;
        });
        return squad;
    }

    private String who(PersonId person, String ref) throws Exception {
        return as(person, () -> desk.form(ref)).who();
    }

    private String reference(OrganisationId organisation) {
        try {
            return transaction.run(() -> directory.card(organisation).reference());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private <T> T as(PersonId person, Callable<T> body) throws Exception {
        return acting.as(person, body, PARTNER);
    }

    private void refused(PersonId person, ThrowingCallable deed, Class<? extends Throwable> by) {
        assertThatThrownBy(() -> acting.as(
                        person,
                        () -> {
                            try {
                                deed.call();
                            } catch (Exception failed) {
                                throw failed;
                            } catch (Throwable other) {
                                throw new IllegalStateException(other);
                            }
                        },
                        PARTNER))
                .isInstanceOf(by);
    }

    private HttpVisitor signedIn(PersonId person) throws Exception {
        var email = transaction.run(() -> names.emailOf(person));
        return new HttpVisitor(port).signIn(email, Cast.PASSWORD).get("/my");
    }

    private void put(HttpVisitor visitor, String ref, String code, long seen, String text, String csrf)
            throws Exception {
        visitor.send(
                HttpRequest.newBuilder(URI.create(
                                "http://localhost:" + port + "/api/fellowships/teams/" + ref + "/answers/" + code))
                        .PUT(BodyPublishers.ofString("{\"text\":\"" + text + "\",\"seconds\":1}")),
                "Content-Type",
                "application/json",
                "If-Match",
                String.valueOf(seen),
                "X-CSRF",
                csrf);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
