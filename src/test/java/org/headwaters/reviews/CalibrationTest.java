package org.headwaters.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.headwaters.platform.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
    private static final PersonId STRICT = new PersonId(1);
    private static final PersonId MILD = new PersonId(2);
    private static final PersonId NEW = new PersonId(3);

    /** Means 2 and 4, both with the spread √½; together the mean 3 and the spread √(14/9). */
    private static final Map<PersonId, List<Double>> WORKED =
            Map.of(STRICT, List.of(1.0, 2.0, 3.0, 2.0, 2.0), MILD, List.of(3.0, 4.0, 5.0, 4.0, 4.0));

    @Test
    void theBestOfAStrictReader_andTheBestOfAMildOne_comeToTheSame() {
        var calibration = calibration(WORKED);
        assertThat(calibration.adjusted(STRICT, 3.0)).isCloseTo(4.76383, within(1e-5));
        assertThat(calibration.adjusted(MILD, 5.0)).isCloseTo(4.76383, within(1e-5));
    }

    @Test
    void whatIsUsualForAReader_comesToTheMeanOfAll() {
        var calibration = calibration(WORKED);
        assertThat(calibration.adjusted(STRICT, 2.0)).isCloseTo(3.0, within(1e-9));
        assertThat(calibration.adjusted(MILD, 4.0)).isCloseTo(3.0, within(1e-9));
    }

    @Test
    void fourReviews_areNotEnough_andFiveAre() {
        var totals = new HashMap<>(WORKED);
        totals.put(NEW, List.of(1.0, 5.0, 2.0, 4.0));
        assertThat(calibration(totals).adjusted(NEW, 4.0)).isNull();
        totals.put(NEW, List.of(1.0, 5.0, 2.0, 4.0, 3.0));
        assertThat(calibration(totals).adjusted(NEW, 4.0)).isNotNull();
    }

    @Test
    void whoGivesTheSameEachTime_isNotAdjusted_whateverRoundingLeaves() {
        for (double same : List.of(4.0, 13 / 3.0, 11 / 7.0, 3.1)) {
            var totals = new HashMap<>(WORKED);
            totals.put(NEW, List.of(same, same, same, same, same, same, same));
            assertThat(calibration(totals).adjusted(NEW, same)).as("%f", same).isNull();
        }
    }

    @Test
    void whatWasNotScored_andAnUnknownReader_areNotAdjusted() {
        assertThat(calibration(WORKED).adjusted(STRICT, null)).isNull();
        assertThat(calibration(WORKED).adjusted(NEW, 4.0)).isNull();
        assertThat(Calibration.NONE.adjusted(STRICT, 4.0)).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void adjusting_keepsEachReadersOwnOrder(long seed) {
        var totals = random(new Random(seed));
        var calibration = calibration(totals);
        totals.forEach((reader, own) -> {
            if (calibration.adjusted(reader, own.get(0)) != null) {
                var sorted = own.stream().sorted().distinct().toList();
                for (int i = 1; i < sorted.size(); i++) {
                    assertThat(calibration.adjusted(reader, sorted.get(i)))
                            .as("seed %d, %s", seed, reader)
                            .isGreaterThan(calibration.adjusted(reader, sorted.get(i - 1)));
                }
            }
        });
    }

    /** Everybody's mean and spread move with that reader; where a case stands among all others does not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void shiftingOneReader_changesNothing_ofWhereACaseStands(long seed) {
        var random = new Random(seed);
        var totals = random(random);
        var shifted = new HashMap<>(totals);
        var by = random.nextInt(1, 4) / 2.0;
        shifted.put(MILD, totals.get(MILD).stream().map(total -> total + by).toList());
        var before = calibration(totals);
        var after = calibration(shifted);
        for (var reader : totals.keySet()) {
            for (int i = 0; i < totals.get(reader).size(); i++) {
                var was = before.adjusted(reader, totals.get(reader).get(i));
                var is = after.adjusted(reader, shifted.get(reader).get(i));
                if (was == null) {
                    assertThat(is).isNull();
                } else {
                    assertThat(standing(shifted, is))
                            .as("seed %d, %s", seed, reader)
                            .isCloseTo(standing(totals, was), within(1e-6));
                }
            }
        }
    }

    /** How many spreads above the mean of all. */
    private static double standing(Map<PersonId, List<Double>> totals, double adjusted) {
        var all = totals.values().stream().flatMap(List::stream).toList();
        return (adjusted - Tally.mean(all)) / Tally.spread(all);
    }

    @Test
    void aCase_countsWhatIsAdjusted_andTheRestAsItWasGiven() {
        var scores = new CaseScores("CG-2026-0126", List.of(mark(3.0, 4.5), mark(4.0, null)));
        assertThat(scores.mean()).isEqualTo(3.5);
        assertThat(scores.adjustedMean()).isEqualTo(4.25);
        assertThat(scores.adjusted()).isEqualTo(1);
        assertThat(scores.spread()).isCloseTo(Math.sqrt(0.5), within(1e-9));
        assertThat(scores.adjustedSpread()).isCloseTo(Math.sqrt(0.125), within(1e-9));
    }

    @Test
    void aCase_ofWhichNothingCanBeAdjusted_hasNoAdjustedMean() {
        var scores = new CaseScores("CG-2026-0126", List.of(mark(3.0, null), mark(4.0, null)));
        assertThat(scores.adjustedMean()).isNull();
        assertThat(scores.adjustedSpread()).isNull();
    }

    @Test
    void aHabit_addsUpAsItsTotalsDo() {
        var habit = Habit.of(List.of(2.0, 3.5, 5.0));
        assertThat(habit.count()).isEqualTo(3);
        assertThat(habit.mean()).isCloseTo(3.5, within(1e-9));
        assertThat(habit.spread()).isCloseTo(Tally.spread(List.of(2.0, 3.5, 5.0)), within(1e-9));
        assertThat(Habit.NONE.spread()).isZero();
    }

    private static CaseScores.Mark mark(double total, Double adjusted) {
        return new CaseScores.Mark(total, adjusted);
    }

    private static Calibration calibration(Map<PersonId, List<Double>> totals) {
        var habits = new HashMap<PersonId, Habit>();
        totals.forEach((reader, own) -> habits.put(reader, Habit.of(own)));
        return new Calibration(habits);
    }

    /** Two to eleven readers with one to twelve totals each, thirds of points as a rubric of three gives them. */
    private static Map<PersonId, List<Double>> random(Random random) {
        var totals = new HashMap<PersonId, List<Double>>();
        var readers = random.nextInt(2, 12);
        for (int reader = 1; reader <= readers; reader++) {
            var own = new ArrayList<Double>();
            var count = random.nextInt(1, 13);
            for (int i = 0; i < count; i++) {
                own.add(random.nextInt(3, 16) / 3.0);
            }
            totals.put(new PersonId(reader), own);
        }
        return totals;
    }
}
