package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantStories.ASKED;
import static org.headwaters.grants.GrantStories.DEADLINE;
import static org.headwaters.grants.GrantStories.FITS;
import static org.headwaters.grants.GrantStories.MUSEUM;
import static org.headwaters.grants.GrantStories.SCHOOLS;
import static org.headwaters.grants.GrantStories.TOMAS_OF_THE_SCHOOLS;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.daniel;
import static org.headwaters.grants.GrantStories.iris;
import static org.headwaters.grants.GrantStories.ruth;
import static org.headwaters.grants.GrantStories.theClock;
import static org.headwaters.grants.GrantStories.tomas;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whole lives of applications, told in memory from the first click to the end. */
class WholeLifeTest {
    private final List<Step> told = new ArrayList<>();
    private Instant now = WHILE_OPEN;

    @Test
    void fromTheCall_toATellingLetter_withAQuestionInBetween() {
        var application = new Application(
                "CG-2026-0131", GrantStories.aClosingCall(), GrantStories.theFiveQuestions(), MUSEUM, iris(now));
        hear(application.started(iris(now)));
        application.name("Salt, sand and statistics");
        application.addPartner(SCHOOLS, TOMAS_OF_THE_SCHOOLS);
        hear(application.askPartners(ASKED, List.of(MUSEUM), iris(later(2))));
        hear(application.revise(iris(later(1))));
        hear(application.askPartners(ASKED, List.of(MUSEUM), iris(later(1))));
        hear(application.coSign(SCHOOLS, tomas(later(20))));
        hear(application.submit("a-key-of-the-page", tomasForAll(later(1))));
        hear(application.takeUp(ruth(later(30))));
        hear(application.giveBack("Who drives the van?", Set.of("budget"), ruth(later(5))));
        hear(application.resubmit(ASKED, iris(later(48))));
        hear(application.recommend(Verdict.AWARD, ASKED, Set.of(FITS), null, ruth(later(100))));
        assertThat(application.getApplicantStage()).isEqualTo(Stage.IN_REVIEW);
        hear(application.award(ASKED, daniel(later(10))));
        assertThat(application.getApplicantStage()).isEqualTo(Stage.IN_REVIEW);
        hear(application.tell(ruth(later(3))));
        assertThat(application.getApplicantStage()).isEqualTo(Stage.AWARDED);

        assertThat(told)
                .extracting(Step::move)
                .containsExactly(
                        null,
                        Move.ASK_PARTNER,
                        Move.REVISE,
                        Move.ASK_PARTNER,
                        Move.CO_SIGN,
                        Move.SUBMIT,
                        Move.TAKE_UP,
                        Move.RETURN,
                        Move.RESUBMIT,
                        Move.RECOMMEND,
                        Move.AWARD,
                        Move.TELL);
        assertThat(told).extracting(Step::at).isSorted();
        assertThat(application.getClock().getPausedSeconds())
                .isEqualTo(Duration.ofHours(48).toSeconds());
    }

    @Test
    void aSecondBefore_andAfterTheLastInstant() {
        var lastInstant = DEADLINE.plus(Duration.ofMinutes(15));
        var inTime = GrantStories.anApplicationIn(Stage.CO_SIGNING);
        inTime.coSign(SCHOOLS, tomas(WHILE_OPEN));
        hear(inTime.submit("key-in-time", iris(lastInstant)));
        var late = GrantStories.anApplicationIn(Stage.CO_SIGNING);
        late.coSign(SCHOOLS, tomas(WHILE_OPEN));
        hear(late.miss(theClock(lastInstant.plusMillis(1))));
        assertThat(late.getStage()).isEqualTo(Stage.MISSED);
    }

    private static Act tomasForAll(Instant at) {
        return new Act(TOMAS_OF_THE_SCHOOLS, Who.APPLICANT, at);
    }

    private Instant later(int hours) {
        now = now.plus(Duration.ofHours(hours));
        return now;
    }

    private void hear(GrantEvent event) {
        told.add(event.step());
    }
}
