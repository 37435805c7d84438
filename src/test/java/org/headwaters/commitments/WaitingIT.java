package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.headwaters.network.Cast;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.WorkSource.Task;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What waits of the promises: counted in the database, and nothing of it for whoever must keep away. */
@InServer
@Tag("h2")
class WaitingIT {
    @Inject
    CommitmentWork work;

    @Inject
    VettingWorkflow vetting;

    @Inject
    VettingDesk desk;

    @Inject
    ClosingWorkflow closing;

    @Inject
    PromiseCast promises;

    @Inject
    YearStage stage;

    @Inject
    Cast cast;

    @Inject
    Caller caller;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    private PersonId ruth;
    private PersonId tied;

    @BeforeEach
    void twoOfStaff() {
        ruth = cast.person("Ruth who waits", OFFICER, APPROVER);
        tied = cast.person("Tilda who is tied", OFFICER, APPROVER);
    }

    @Test
    void aPromiseThatWantsReaders_andOneThatIsRead_areCounted_butNotForWhoIsTied() throws Exception {
        var theme = promises.goal();
        var museum = cast.partner("Museum " + theme);
        cast.affiliate(tied, museum, null);
        var iris = promises.signer("Iris " + theme, museum);
        var readers = promises.readers(theme);

        var before = new long[] {many(ruth, "takeUp"), many(tied, "takeUp")};
        var reference = promises.submitted(iris, theme);
        assertThat(many(ruth, "takeUp")).isEqualTo(before[0] + 1);
        assertThat(many(tied, "takeUp")).isEqualTo(before[1]);

        var decided = new long[] {many(ruth, "decide"), many(tied, "decide")};
        var version = acting.as(ruth, () -> desk.vet(reference, null), OFFICER).version();
        acting.as(ruth, () -> vetting.takeUp(reference, version, readers), OFFICER);
        promises.read(readers.get(0), reference, 4);
        promises.read(readers.get(1), reference, 4);
        assertThat(many(ruth, "decide")).as("one word is awaited").isEqualTo(decided[0]);
        promises.read(readers.get(2), reference, 4);
        assertThat(many(ruth, "decide")).isEqualTo(decided[0] + 1);
        assertThat(many(tied, "decide")).isEqualTo(decided[1]);
        assertThat(many(ruth, "takeUp")).isEqualTo(before[0]);
    }

    @Test
    void anEndThatIsProposed_leadsToItsPromise_butNotForWhoIsTied_norForItsCoach() throws Exception {
        var it = stage.promise(LocalDate.now(ZoneOffset.UTC).minusYears(20));
        cast.affiliate(tied, it.museum(), null);
        acting.as(it.iris(), () -> closing.propose(it.promise(), State.FULFILLED, "The list"), PARTNER);
        assertThat(links(ruth)).contains("/commitments/commitment?ref=" + it.promise());
        assertThat(links(tied)).doesNotContain("/commitments/commitment?ref=" + it.promise());
        assertThat(links(it.coach())).doesNotContain("/commitments/commitment?ref=" + it.promise());
    }

    @Test
    void howeverMuchWaits_staffSendTwoStatements_andPartnersThree() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        stage.open(year);
        for (var i = 0; i < 3; i++) {
            promises.draft(it.iris(), Map.of("title", "Draft " + i));
        }
        var staff = acting.as(ruth, () -> Statements.during(() -> work.waitingFor(caller)), OFFICER, APPROVER);
        assertThat(staff).as("what ties the reader, and what waits").isLessThanOrEqualTo(2);
        var partner = acting.as(it.iris(), () -> Statements.during(() -> work.waitingFor(caller)), PARTNER);
        assertThat(partner)
                .as("for whom one acts, what is written, what is asked")
                .isLessThanOrEqualTo(3);
        assertThat(acting.as(it.iris(), () -> work.waitingFor(caller), PARTNER)).hasSize(4);
    }

    private long many(PersonId person, String what) throws Exception {
        return tasks(person).stream()
                .filter(task -> task.title().equals("commitments.task." + what + ".title"))
                .mapToLong(task -> (Long) task.arguments().get(0))
                .sum();
    }

    private List<String> links(PersonId person) throws Exception {
        return tasks(person).stream().map(Task::link).toList();
    }

    private List<Task> tasks(PersonId person) throws Exception {
        return acting.as(person, () -> work.waitingFor(caller), OFFICER, APPROVER);
    }
}
