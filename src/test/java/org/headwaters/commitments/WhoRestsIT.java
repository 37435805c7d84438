package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The annual review of a promise whose partner rests, or has left. */
@InServer
@Tag("h2")
class WhoRestsIT {
    @Inject
    YearStage stage;

    @Inject
    SeasonWorkflow seasons;

    @Inject
    Commitments commitments;

    @Inject
    Seasons kept;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    Entities entities;

    @Test
    void whoRests_isNotAskedForItsYear_andDoesNotFallSilent() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        stage.open(year);
        assertThat(mails(it, "open")).isEqualTo(1);
        stage.close(year);
        assertThat(states(it)).containsExactly(YearState.MISSED);

        stage.open(year + 1);
        assertThat(mails(it, "open")).isEqualTo(2);
        stage.stand(it, "PAUSED");
        acting.as(it.ola(), () -> seasons.remind(year + 1), OFFICER);
        assertThat(mails(it, "asked/")).isZero();
        stage.close(year + 1);
        assertThat(states(it)).containsExactly(YearState.DROPPED, YearState.MISSED);
        assertThat(state(it)).isEqualTo(State.ACTIVE);

        stage.open(year + 2);
        stage.close(year + 2);
        assertThat(mails(it, "open")).isEqualTo(2);
        assertThat(states(it)).hasSize(2);
        assertThat(state(it)).isEqualTo(State.ACTIVE);
    }

    @Test
    void whoHasLeft_getsNoMail_andItsPromiseFallsSilentAsBefore() throws Exception {
        var year = stage.year();
        var it = stage.promise(LocalDate.of(year - 1, 6, 1));
        stage.stand(it, "ALUMNI");
        for (var season : List.of(year, year + 1)) {
            stage.open(season);
            acting.as(it.ola(), () -> seasons.remind(season), OFFICER);
            stage.close(season);
        }
        assertThat(mails(it, "")).isZero();
        assertThat(state(it)).isEqualTo(State.SILENT);
    }

    private State state(YearStage.Scene it) throws Exception {
        return transaction.run(
                () -> commitments.byReference(it.promise()).orElseThrow().getState());
    }

    private List<YearState> states(YearStage.Scene it) throws Exception {
        return transaction.run(
                () -> kept.ofPromise(commitments.byReference(it.promise()).orElseThrow()).stream()
                        .map(AnnualReview::getState)
                        .toList());
    }

    private long mails(YearStage.Scene it, String about) {
        return ((Number) entities.one("select count(*) from outbox where kind = 'mail' and post_key like '"
                        + it.promise() + "/year/%/" + about + "%'"))
                .longValue();
    }
}
