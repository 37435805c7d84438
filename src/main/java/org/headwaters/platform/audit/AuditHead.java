package org.headwaters.platform.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.headwaters.platform.Aggregate;

/** Where the chain ends. There is one, made by the migration. */
@Entity
@Table(name = "audit_head")
class AuditHead extends Aggregate {
    static final long ONLY = 1;

    private long place;
    private String chain = Seal.FIRST;

    protected AuditHead() {}

    /** Puts the row at the end of the chain and moves the end behind it. */
    void seal(AuditRow row) {
        place++;
        row.seal(place, chain);
        chain = row.getChain();
    }

    long getPlace() {
        return place;
    }

    String getChain() {
        return chain;
    }
}
