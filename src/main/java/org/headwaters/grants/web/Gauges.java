package org.headwaters.grants.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.headwaters.grants.GrantStage;
import org.headwaters.grants.Stage;
import org.headwaters.platform.faces.Gauge;

/** How full the gauge of each stage is. */
@Named
@ApplicationScoped
public class Gauges {

    /** @param told whether a decision is told; what is told has a tick */
    public Gauge of(Stage stage, boolean told) {
        return switch (stage) {
            case DRAFT -> Gauge.DRAFT;
            case CO_SIGNING -> Gauge.WAITING;
            case SUBMITTED -> Gauge.SUBMITTED;
            case IN_REVIEW -> Gauge.REVIEW;
            case RETURNED -> Gauge.PAUSED;
            case RECOMMENDED -> Gauge.RECOMMENDED;
            case AWARDED -> told ? Gauge.DONE : Gauge.FULL;
            case DECLINED -> told ? Gauge.DECLINED : Gauge.FULL;
            case MISSED, WITHDRAWN -> Gauge.DECLINED;
        };
    }

    public Gauge ofGrant(GrantStage stage) {
        return switch (stage) {
            case OFFERED -> Gauge.WAITING;
            case ACCEPTED -> Gauge.SUBMITTED;
            case PAID -> Gauge.REVIEW;
            case MET -> Gauge.RECOMMENDED;
            case REPORTED -> Gauge.FULL;
            case CLOSED -> Gauge.DONE;
            case CANCELLED -> Gauge.DECLINED;
        };
    }
}
