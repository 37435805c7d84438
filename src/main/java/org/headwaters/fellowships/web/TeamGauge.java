package org.headwaters.fellowships.web;

import org.headwaters.fellowships.TeamStage;
import org.headwaters.platform.faces.Gauge;

/** How far a team has come, as staff see it. */
final class TeamGauge {
    private TeamGauge() {}

    static String of(TeamStage stage) {
        var gauge =
                switch (stage) {
                    case DRAFT, CO_SIGNING -> Gauge.DRAFT;
                    case SUBMITTED -> Gauge.SUBMITTED;
                    case IN_REVIEW -> Gauge.REVIEW;
                    case SELECTED -> Gauge.RECOMMENDED;
                    case RESERVED, WAITING -> Gauge.PAUSED;
                    case OFFERED -> Gauge.WAITING;
                    case PLACED -> Gauge.FULL;
                    case FINISHED -> Gauge.DONE;
                    default -> Gauge.DECLINED;
                };
        return gauge.key();
    }
}
