package org.headwaters.commitments.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StreamsTest {
    private static final List<Double> WIDTHS = List.of(11.8, 19.9, 22.5, 15.0, 10.0, 6.6, 6.1);

    @Test
    void joinedStreams_lieSideBySide_withoutGapOrOverlap() {
        var streams = Streams.joining(WIDTHS, 54, 1000, 190);
        for (int i = 1; i < streams.size(); i++) {
            var between = last(streams.get(i).path()) - last(streams.get(i - 1).path());
            assertEquals((WIDTHS.get(i) + WIDTHS.get(i - 1)) / 2, between, 0.11);
        }
    }

    @Test
    void theJoinedStream_liesOnTheMiddleLine_soThatWaterLiesInItsBed() {
        for (var widths : List.of(WIDTHS, WIDTHS.stream().map(w -> w / 2).toList())) {
            var streams = Streams.joining(widths, 54, 1000, 190);
            var upper = last(streams.get(0).path()) - widths.get(0) / 2;
            var lower = last(streams.get(6).path()) + widths.get(6) / 2;
            assertEquals(Streams.middle(7, 54), (upper + lower) / 2, 0.11);
        }
    }

    @Test
    void everyStream_beginsInTheMiddleOfItsRow() {
        var streams = Streams.joining(WIDTHS, 54, 1000, 190);
        for (int i = 0; i < streams.size(); i++) {
            assertTrue(streams.get(i).path().startsWith("M0 " + (27 + 54 * i) + ".0"));
        }
    }

    @Test
    void oneStreamAlone_runsStraight() {
        assertEquals(
                "M0 27.0 H1000.0",
                Streams.joining(List.of(12.0), 54, 1000, 190).get(0).path());
    }

    @Test
    void fallingStreams_standSideBySide_theFirstOutermost() {
        var streams = Streams.falling(List.of(10.0, 6.0), 54, 320, 400);
        assertTrue(streams.get(0).path().contains("Q315.0 "));
        assertTrue(streams.get(1).path().contains("Q307.0 "));
    }

    /** The height at which a stream leaves the drawing. */
    private static double last(String path) {
        var numbers = path.substring(0, path.lastIndexOf(" H")).split(" ");
        return Double.parseDouble(numbers[numbers.length - 1]);
    }
}
