package org.headwaters.funds.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.headwaters.funds.PaymentStage;
import org.headwaters.platform.faces.Gauge;

/** How full the gauge of each stage of a payment is. */
@Named
@ApplicationScoped
public class PaymentGauges {

    public Gauge of(PaymentStage stage) {
        return switch (stage) {
            case DUE -> Gauge.WAITING;
            case PROPOSED -> Gauge.SUBMITTED;
            case APPROVED -> Gauge.REVIEW;
            case EXPORTED -> Gauge.RECOMMENDED;
            case PAID -> Gauge.DONE;
            case FAILED -> Gauge.TROUBLE;
            case WITHDRAWN -> Gauge.DECLINED;
        };
    }
}
