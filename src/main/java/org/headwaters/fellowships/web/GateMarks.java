package org.headwaters.fellowships.web;

import org.headwaters.fellowships.GateStep;
import org.headwaters.platform.faces.Gauge;

/** How a team's way through its gates is drawn. */
final class GateMarks {
    private GateMarks() {}

    static Gauge gauge(GateStep step) {
        if (step.late()) {
            return Gauge.TROUBLE;
        }
        return switch (step.stage()) {
            case PASSED -> Gauge.DONE;
            case SUBMITTED -> Gauge.SUBMITTED;
            case MORE_ASKED -> Gauge.TROUBLE;
            case OPEN -> Gauge.DRAFT;
        };
    }

    /** The style sheet's words for one part of the way; it widens as it goes. */
    static String part(GateStep step) {
        return "p" + step.number() + (step.isPassed() ? " done" : "") + (step.late() ? " late" : "");
    }
}
