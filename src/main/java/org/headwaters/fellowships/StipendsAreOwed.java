package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.headwaters.funds.Funds;
import org.headwaters.platform.Invariant;

/**
 * Every passed gate with a stipend has it promised or paid, to the cent and once; no other gate has one, and the ledger knows
 * of none beside them.
 */
@ApplicationScoped
class StipendsAreOwed implements Invariant {
    @Inject
    Stipends stipends;

    @Inject
    Funds funds;

    @Override
    public String key() {
        return "fellowships.invariant.stipends";
    }

    /** The fund is asked after the stipends: what moves in between looks wrong once, and is told when it does so twice. */
    @Override
    public List<String> violations() {
        var wrong = new ArrayList<>(stipends.missing());
        wrong.addAll(stipends.unearned());
        var sums = otherSums();
        if (!sums.isEmpty()) {
            sums.retainAll(otherSums());
        }
        wrong.addAll(sums);
        return wrong;
    }

    private List<String> otherSums() {
        var all = stipends.all();
        var shares = funds.shares(TeamStipend.KIND);
        var booked = new HashSet<>(shares.keySet());
        var wrong = new ArrayList<String>();
        for (var stipend : all) {
            var reference = stipend.subject().reference();
            booked.remove(reference);
            var share = shares.get(reference);
            var held = share == null ? 0 : share.committedMinor() + share.paidMinor();
            if (held != stipend.getAmount().minor() || share.reservedMinor() != 0) {
                wrong.add(reference);
            }
        }
        wrong.addAll(booked);
        return wrong;
    }
}
