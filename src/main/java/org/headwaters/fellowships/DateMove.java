package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which days of a cohort are others when one of them is moved: the gates behind it go along by as many days.
 *
 * @param lines the gates that move, in their order
 * @param lastDay of the cohort, whether it moves or not
 */
public record DateMove(List<Line> lines, LocalDate lastDay) implements Serializable {

    public DateMove {
        lines = List.copyOf(lines);
    }

    /** One gate's day before and after. */
    public record Line(GateKind gate, LocalDate from, LocalDate to) implements Serializable {
        private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

        public boolean onWeekend() {
            return WEEKEND.contains(to.getDayOfWeek());
        }
    }

    public boolean moves(GateKind gate) {
        return lines.stream().anyMatch(line -> line.gate() == gate);
    }
}
