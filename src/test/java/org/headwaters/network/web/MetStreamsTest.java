package org.headwaters.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.headwaters.network.Meetings.Met;
import org.junit.jupiter.api.Test;

/** The picture of whom a partner has met: together the streams begin as wide as they are, and each ends at its row. */
class MetStreamsTest {
    @Test
    void streams_beginSideBySide_andEndInTheMiddleOfTheirRows() {
        var drawn = new MetStreams(List.of(met(1), met(3)));

        assertThat(drawn.getHeight()).isEqualTo(112);
        assertThat(drawn.getPaths())
                .containsExactly(
                        new MetStreams.Stream("M0 53.5 C200 53.5 200 28.0 400 28.0", "w1"),
                        new MetStreams.Stream("M0 57.0 C200 57.0 200 84.0 400 84.0", "w3"));
    }

    @Test
    void moreThanSixMeetings_areDrawnAsSix_andNobodyAsNothing() {
        assertThat(MetStreams.step(met(40))).isEqualTo(6);
        assertThat(MetStreams.step(met(1))).isEqualTo(1);
        assertThat(new MetStreams(List.of()).getPaths()).isEmpty();
    }

    private static Met met(long times) {
        return new Met("halden", "Halden Observatory", LocalDate.of(2026, 6, 1), times);
    }
}
