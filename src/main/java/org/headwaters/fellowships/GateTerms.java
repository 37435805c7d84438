package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;

/** One gate of a cohort as staff type it: its last day, and what passing it releases for each team. */
public record GateTerms(GateKind kind, LocalDate due, Money stipend) implements Serializable {
    private static final Map<GateKind, Integer> USUAL_DAYS = Map.of(
            GateKind.EXPLORE, 45,
            GateKind.PROTOTYPE, 85,
            GateKind.TEST, 120,
            GateKind.FEEDBACK, 150,
            GateKind.FUNDING, 170);

    public GateTerms {
        if (due == null) {
            throw new Refusal("fellowships.refused.gateDay");
        }
        if (stipend.isNegative()) {
            throw new Refusal("fellowships.refused.stipend");
        }
    }

    /** The gates of a cohort of this length as they usually lie, on working days, without money. */
    static List<GateTerms> usual(CohortSpan span, String currency) {
        return Stream.of(GateKind.values())
                .map(kind -> new GateTerms(kind, workingDay(usualDay(kind, span), span), Money.zero(currency)))
                .toList();
    }

    /** So many weeks later; what would lie behind a last day that could not move as far comes before it, in its order. */
    static List<GateTerms> later(List<GateTerms> gates, long weeks, CohortSpan span) {
        var moved = new LinkedList<GateTerms>();
        var latest = span.ends();
        for (int i = gates.size() - 1; i >= 0; i--) {
            var gate = gates.get(i);
            var due = gate.due().plusWeeks(weeks);
            latest = due.isAfter(latest) ? latest : due;
            moved.addFirst(new GateTerms(gate.kind(), latest, gate.stipend()));
            latest = latest.minusDays(1);
        }
        return moved;
    }

    private static LocalDate usualDay(GateKind kind, CohortSpan span) {
        var day = span.begins().plusDays(USUAL_DAYS.get(kind));
        return day.isAfter(span.ends()) ? span.ends() : day;
    }

    /** The same day, or the next Monday; where the cohort is over by then, the Friday before. */
    private static LocalDate workingDay(LocalDate day, CohortSpan span) {
        if (day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) {
            return day;
        }
        var monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return monday.isAfter(span.ends()) ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : monday;
    }

    int daysAfter(LocalDate begins) {
        return Math.toIntExact(ChronoUnit.DAYS.between(begins, due));
    }
}
