package org.headwaters.funds;

/** Where a payment stands. */
public enum PaymentStage {
    DUE,
    PROPOSED,
    APPROVED,
    EXPORTED,
    PAID,
    FAILED,
    WITHDRAWN
}
