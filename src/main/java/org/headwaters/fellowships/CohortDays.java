package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.Refusal;

/**
 * The days of a cohort: a gate is due at the end of its day where the cohort's clock hangs. One gate that moves takes those
 * behind it along by as many days; none comes to lie before an earlier one, in the past, or after the last day.
 */
record CohortDays(LocalDate begins, LocalDate ends, ZoneId zone, Map<GateKind, LocalDate> gates)
        implements Serializable {

    CohortDays {
        gates = Map.copyOf(gates);
    }

    static CohortDays of(Cohort cohort) {
        var gates = new EnumMap<GateKind, LocalDate>(GateKind.class);
        cohort.getGates().forEach(gate -> gates.put(gate.getKind(), gate.getDue()));
        return new CohortDays(cohort.getBegins(), cohort.getEnds(), cohort.getZone(), gates);
    }

    LocalDate due(GateKind gate) {
        return gates.get(gate);
    }

    /** The first moment that is too late for it: midnight behind its day, however long that day was. */
    Instant over(GateKind gate) {
        return over(due(gate));
    }

    Instant over(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** Late is what is neither handed in nor passed when its day is over. */
    boolean isLate(GateKind gate, GateStage stage, Instant now) {
        return GateStage.WITH_TEAM.contains(stage) && !now.isBefore(over(gate));
    }

    /** Whole days since its day. */
    long daysLate(GateKind gate, Instant now) {
        return Math.max(0, due(gate).until(today(now), ChronoUnit.DAYS));
    }

    /** @throws Refusal when one of the days would be impossible */
    DateMove move(GateKind gate, LocalDate to, LocalDate today) {
        var from = due(gate);
        requireAhead(from, to, today);
        for (var earlier : GateKind.values()) {
            if (earlier.compareTo(gate) < 0 && !to.isAfter(due(earlier))) {
                throw new Refusal("fellowships.refused.move.earlier", name(earlier), due(earlier));
            }
        }
        if (!to.isAfter(begins)) {
            throw new Refusal("fellowships.refused.move.begins", begins);
        }
        return new DateMove(along(gate, from.until(to, ChronoUnit.DAYS)), ends);
    }

    private List<DateMove.Line> along(GateKind first, long days) {
        var lines = new ArrayList<DateMove.Line>();
        for (var gate : GateKind.values()) {
            if (gate.compareTo(first) >= 0) {
                var line = new DateMove.Line(gate, due(gate), due(gate).plusDays(days));
                if (line.to().isAfter(ends)) {
                    throw new Refusal("fellowships.refused.move.ends", name(gate), line.to(), ends);
                }
                lines.add(line);
            }
        }
        return lines;
    }

    /** @throws Refusal when it would be too short, too long, or over before its last gate */
    DateMove lastDay(LocalDate to, LocalDate today) {
        requireAhead(ends, to, today);
        var span = new CohortSpan(begins, to);
        for (var gate : GateKind.values()) {
            if (due(gate).isAfter(span.ends())) {
                throw new Refusal("fellowships.refused.move.gateAfter", name(gate), due(gate));
            }
        }
        return new DateMove(List.of(), span.ends());
    }

    private static void requireAhead(LocalDate from, LocalDate to, LocalDate today) {
        if (to.equals(from)) {
            throw new Refusal("fellowships.refused.move.same", from);
        }
        if (to.isBefore(today)) {
            throw new Refusal("fellowships.refused.move.past", today);
        }
    }

    private static String name(GateKind gate) {
        return FellowshipWords.gate(gate);
    }
}
