package org.headwaters.demo;

import java.time.Instant;
import java.util.Set;

/** One payment, and how far it came. */
record Payout(Case of, String stage, Instant due, Instant sent) {
    String reference() {
        return of.reference + "-P1";
    }

    /** The organisation that is paid. */
    long payee() {
        return of.spec.lead().id();
    }

    Payout at(String other) {
        return new Payout(of, other, due, sent);
    }

    /** Whether somebody still has to do something for it. */
    boolean isOnItsWay() {
        return !stage.equals("PAID") && !stage.equals("DUE");
    }

    boolean isWithTheBank() {
        return Set.of("EXPORTED", "PAID", "FAILED").contains(stage);
    }
}
