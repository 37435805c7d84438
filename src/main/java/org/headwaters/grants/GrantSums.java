package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headwaters.funds.Funds;
import org.headwaters.funds.Standing;

/** Compares grants with decisions and with what the funds hold for them. */
@ApplicationScoped
class GrantSums {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Funds funds;

    /** A grant beside what the fund has of it; null for nothing. */
    record Held(String reference, GrantStage stage, long minor, boolean wasAccepted, Standing share) {

        /**
         * Promised while it is not paid; afterwards paid, or promised again where the bank gave it back. What was cancelled
         * is paid whole or not at all, and nothing of it is promised, unless it was cancelled before every partner agreed:
         * then it may be awarded anew.
         */
        boolean holds() {
            var committed = share == null ? 0 : share.committedMinor();
            var paid = share == null ? 0 : share.paidMinor();
            return switch (stage) {
                case OFFERED, ACCEPTED -> committed == minor && paid == 0;
                case PAID, MET, REPORTED, CLOSED -> committed + paid == minor;
                case CANCELLED -> committed == 0 ? paid == 0 || paid == minor : paid == 0 && !wasAccepted;
            };
        }
    }

    /** The fund is asked after the grants: what moves in between looks wrong once, and is told when it does so twice. */
    List<String> mismatched() {
        var all = new ArrayList<>(withoutGrant());
        var wrong = otherSum();
        if (!wrong.isEmpty()) {
            wrong.retainAll(otherSum());
        }
        all.addAll(wrong);
        return all;
    }

    private List<String> withoutGrant() {
        return entities.createQuery(
                        "select a.reference from Application a where a.stage = org.headwaters.grants.Stage.AWARDED"
                                + " and a.decision.toldAt is not null"
                                + " and not exists (select g.id from Grant g where g.application = a) order by a.reference",
                        String.class)
                .getResultList();
    }

    private List<String> otherSum() {
        var grants = entities.createQuery(
                        "select g.reference, g.stage, g.terms.amountMinor, g.dates.acceptedAt from Grant g"
                                + " order by g.reference",
                        Object[].class)
                .getResultList();
        var shares = funds.shares(Step.KIND);
        var wrong = new ArrayList<String>();
        for (var row : grants) {
            var held = held(row, shares);
            if (!held.holds()) {
                wrong.add(held.reference());
            }
        }
        return wrong;
    }

    private static Held held(Object[] row, Map<String, Standing> shares) {
        var reference = (String) row[0];
        return new Held(reference, (GrantStage) row[1], (Long) row[2], row[3] != null, shares.get(reference));
    }
}
