package org.headwaters.demo;

import java.time.Instant;
import java.util.Set;

/** One payment, and how far it came. */
record Payout(Owed of, String stage, Instant due, Instant sent) {

    /**
     * What is paid: of a grant or of a gate that was passed.
     *
     * @param by who made it due
     * @param paid when the bank sent it, null when it has not
     */
    record Owed(
            String kind,
            String reference,
            String title,
            long minor,
            long pool,
            Cast.Partner payee,
            Cast.Person by,
            Cast.Person approver,
            Instant paid) {}

    String reference() {
        return of.reference() + "-P1";
    }

    /** The organisation that is paid. */
    long payee() {
        return of.payee().id();
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
