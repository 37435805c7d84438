package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.headwaters.platform.NetworkDay;
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
    NetworkDay day;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Test
    void whoToldNothingForThreeMonths_isAskedOnceInTheQuarter_andWhoBeganSinceIsNot() throws Exception {
        var quarterAgo = day.today().minusMonths(3);
        var quiet = stage.promise(quarterAgo.minusDays(1));
        var young = stage.promise(quarterAgo.plusDays(5));
        beat();
        beat();
        assertThat(asks(quiet)).isEqualTo(1);
        assertThat(asks(young)).isZero();
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
