package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is asked how a promise goes, and when. */
@InServer
@Tag("h2")
class ReportRhythmIT {
    @Inject
    ReportRhythm rhythm;

    @Inject
    YearStage stage;

    @Inject
    ProgressWorkflow progress;

    @Inject
    NetworkDay day;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    Entities entities;

    @Test
    void whoToldNothingForThreeMonths_isAskedOnce_andWhoToldSomethingIsNot() throws Exception {
        var quarterAgo = day.today().minusMonths(3);
        var quiet = stage.promise(quarterAgo);
        var young = stage.promise(quarterAgo.plusDays(5));
        var told = stage.promise(quarterAgo.minusYears(1));
        acting.as(told.iris(), () -> progress.report(told.promise(), "one", YearStage.told(40)), PARTNER);

        beat();
        beat();
        assertThat(asks(quiet)).isEqualTo(1);
        assertThat(asks(young)).isZero();
        assertThat(asks(told)).isZero();
    }

    @Test
    void whoRestsOrHasLeft_isAskedNothingNew_andWhoIsBackIsAskedAgain() throws Exception {
        var it = stage.promise(day.today().minusMonths(3));
        for (var standing : List.of("PAUSED", "ALUMNI")) {
            stage.stand(it, standing);
            beat();
            assertThat(asks(it)).as(standing).isZero();
        }
        stage.stand(it, "MEMBER");
        beat();
        assertThat(asks(it)).isEqualTo(1);
    }

    private void beat() throws Exception {
        transaction.run(() -> {
            rhythm.beat();
            return null;
        });
    }

    private long asks(YearStage.Scene it) {
        return ((Number) entities.one("select count(*) from notice_kept where notice_key like '" + it.promise()
                        + "/report/____-__-__%'"))
                .longValue();
    }
}
