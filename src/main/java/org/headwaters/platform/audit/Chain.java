package org.headwaters.platform.audit;

import java.util.ArrayList;
import java.util.List;

/** A walk along the chain that notes each row which does not follow from the one before. */
class Chain {
    private static final int ENOUGH = 20;

    private final List<Break> breaks = new ArrayList<>();
    private long place;
    private String last = Seal.FIRST;

    /** What is wrong at a place: a key of {@code platform.audit.broken.…}. */
    record Break(long place, String what) {}

    void next(AuditRow row) {
        if (row.getPlace() != place + 1) {
            add(place + 1, "missing");
            last = null;
        }
        place = row.getPlace();
        var digest = Seal.digest(row.deed());
        if (!digest.equals(row.getDigest())) {
            add(place, "changed");
        } else if (last != null && !Seal.chain(last, digest).equals(row.getChain())) {
            add(place, "resealed");
        }
        last = row.getChain();
    }

    /** The chain must end where its head says. */
    void end(AuditHead head) {
        if (head.getPlace() != place || (last != null && !last.equals(head.getChain()))) {
            add(head.getPlace(), "cut");
        }
    }

    long place() {
        return place;
    }

    List<Break> breaks() {
        return breaks;
    }

    private void add(long where, String what) {
        if (breaks.size() < ENOUGH) {
            breaks.add(new Break(where, what));
        }
    }
}
