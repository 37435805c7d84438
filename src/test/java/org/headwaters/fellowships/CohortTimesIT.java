package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class CohortTimesIT {
    @Inject
    WriteTeamWorkflow writing;

    @Inject
    FellowshipsDesk desk;

    @Inject
    FellowCast fellows;

    @Inject
    Entities entities;

    @Inject
    Acting acting;

    @Test
    void whileATeamIsTyped_itsTimeIsCounted_asFarAsItMayBeBelieved_andMakesNothingStale() throws Exception {
        var squad = fellows.team(fellows.cohort(CohortState.APPLYING), TeamStage.DRAFT);
        var before = number("version", squad);
        save(squad, "time", "Two of us", 0, 40);
        save(squad, "time", "Three of us", 1, 9_000);
        save(squad, "time", "Three of us", 2, 60);
        assertThat(number("active_seconds", squad)).isEqualTo(40 + 120);
        assertThat(number("version", squad)).isEqualTo(before);
    }

    @Test
    void aCohort_saysHowLongItTook_onceFiveTeamsHaveApplied() throws Exception {
        var cohort = fellows.cohort(CohortState.APPLYING);
        for (var team = 1; team <= 5; team++) {
            var squad = fellows.team(cohort, TeamStage.SUBMITTED);
            fellows.sql("update team set active_seconds = ? where reference = ?", team * 600, squad.reference());
        }
        var shown = acting.asStranger(() -> desk.cohort(cohort.reference()));
        assertThat(shown.clocks().minutes()).isEqualTo(new Usually(5, 30));
    }

    @Test
    void whileTeamsWait_aCohortSaysHowLongTheWaitWas_untilItsTeamsWork() throws Exception {
        var cohort = fellows.cohort(CohortState.SELECTING);
        for (var days = 1; days <= 5; days++) {
            var squad = fellows.team(cohort, TeamStage.DECLINED);
            fellows.sql(
                    "update team set told_at = submitted_at + interval '" + 10 * days + "' day where reference = ?",
                    squad.reference());
        }
        var shown = acting.asStranger(() -> desk.cohort(cohort.reference()));
        assertThat(shown.clocks().days()).isEqualTo(new Usually(5, 30));
        var over = fellows.cohort(CohortState.RUNNING);
        assertThat(acting.asStranger(() -> desk.cohort(over.reference())).clocks())
                .isNull();
    }

    private void save(FellowCast.Squad squad, String code, String text, long seen, int seconds) throws Exception {
        acting.as(squad.iris(), () -> writing.save(squad.reference(), code, text, seen, seconds), PARTNER);
    }

    private long number(String column, FellowCast.Squad squad) {
        return ((Number) entities.one("select " + column + " from team where reference = '" + squad.reference() + "'"))
                .longValue();
    }
}
