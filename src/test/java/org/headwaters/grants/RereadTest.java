package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.anApplicationIn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.headwaters.grants.RereadScreen.Line;
import org.headwaters.grants.RereadScreen.State;
import org.junit.jupiter.api.Test;

class RereadTest {

    @Test
    void oneInTen_isDrawn_ofManyReferences() {
        for (int year : List.of(2026, 2027, 2028)) {
            var drawn = IntStream.rangeClosed(1, 10_000)
                    .mapToObj(number -> "CG-%d-%04d".formatted(year, number))
                    .filter(Reread::isDrawn)
                    .count();
            // Four standard deviations of ten thousand draws of one in ten.
            assertThat(drawn).as("%d", year).isCloseTo(1_000L, within(120L));
        }
    }

    @Test
    void neighbours_areDrawnApartFromEachOther() {
        var drawn = IntStream.rangeClosed(1, 10_000)
                .mapToObj("CG-2026-%04d"::formatted)
                .map(Reread::isDrawn)
                .toList();
        long both = IntStream.range(1, drawn.size())
                .filter(i -> drawn.get(i) && drawn.get(i - 1))
                .count();
        assertThat(both).isCloseTo(100L, within(45L));
    }

    /** Pinned: what was drawn stays drawn, in every version and on every server. */
    @Test
    void theDraw_isTheSameEachTime_andDependsOnTheReferenceAlone() {
        assertThat(IntStream.rangeClosed(1, 40)
                        .mapToObj("CG-2026-%04d"::formatted)
                        .filter(Reread::isDrawn))
                .containsExactly("CG-2026-0005", "CG-2026-0016", "CG-2026-0018");
    }

    @Test
    void aSecondReading_agrees_fromTheBarOn() {
        var application = anApplicationIn(Stage.AWARDED);
        GrantStories.withBar(application, 3);
        var reread = new Reread("CG-2026-0777", application, WHILE_OPEN);
        assertThat(reread.getAgrees()).isNull();
        reread.read(3.0, WHILE_OPEN);
        assertThat(reread.getAgrees()).isTrue();
        reread.read(2.9, WHILE_OPEN);
        assertThat(reread.getAgrees()).isFalse();
        reread.forget();
        assertThat(reread.getAgrees()).isNull();
        assertThat(reread.getTotal()).isNull();
    }

    @Test
    void underFive_areNotEnough_andFiveAre() {
        assertThat(screen(3, 1, 9)).returns(false, RereadScreen::isEnough).returns(4L, RereadScreen::read);
        assertThat(screen(4, 1, 9))
                .returns(true, RereadScreen::isEnough)
                .returns(4L, RereadScreen::agreed)
                .returns(80L, RereadScreen::percent);
        assertThat(screen(2, 4, 0).percent()).isEqualTo(33);
        assertThat(screen(0, 0, 0).percent()).isZero();
    }

    private static RereadScreen screen(int agree, int disagree, int wait) {
        var lines = new ArrayList<Line>();
        IntStream.range(0, agree).forEach(i -> lines.add(line(State.AGREES, 4.0)));
        IntStream.range(0, disagree).forEach(i -> lines.add(line(State.DISAGREES, 2.0)));
        IntStream.range(0, wait).forEach(i -> lines.add(line(State.WAITING, null)));
        return new RereadScreen(lines);
    }

    private static Line line(State state, Double second) {
        return new Line("CG-2026-0777", "CG-2026-0131", "Chalk", "Meet", WHILE_OPEN, state, 4.0, second, 3, "Mei");
    }
}
