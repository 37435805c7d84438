package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwaters.funds.EntryGuard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.reviews.Against;
import org.headwaters.reviews.Reviews;

/**
 * Names the application behind an entry of the ledger to whoever could open it: to officers and approvers any from which
 * nothing keeps them, to finance of those the awarded ones, to everybody else those whose award is told.
 */
@ApplicationScoped
class GrantEntries implements EntryGuard {
    /** So many references are asked about at once: a database takes only so many parameters. */
    private static final int AT_ONCE = 500;

    @Inject
    Applications applications;

    @Inject
    Grants grants;

    @Inject
    QueueRows rows;

    @Inject
    Reviews reviews;

    @Override
    public String kind() {
        return Step.KIND;
    }

    @Override
    public Set<String> known(Collection<String> references, Caller caller) {
        var away = reviews.keptAway(caller.person(), Step.KIND);
        var staff = caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER);
        var all = new ArrayList<>(references);
        var known = new HashSet<String>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            known.addAll(staff ? rows.open(some, away) : rows.awarded(some, away, !caller.is(Roles.FINANCE)));
        }
        return known;
    }

    @Override
    public Condition open(String reference, Caller caller, AskedOnce asked) {
        var staff = caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER);
        var query = new QueueQuery(Step.KIND);
        var which = staff ? "1 = 1" : QueueRows.awarded(!caller.is(Roles.FINANCE));
        var away =
                asked.of(Against.class, () -> reviews.against(caller.person())).keptAway(Step.KIND);
        var jpql = "exists (select q.id from QueueRow q where q.reference = %s and %s and %s)"
                .formatted(reference, which, query.open(away));
        return new Condition(jpql, query.parameters());
    }

    /** The applications first, as everybody does who holds a grant. */
    @Override
    public void hold(Collection<String> references) {
        for (var reference : applications.holdAll(references).keySet()) {
            grants.find(reference).ifPresent(grants::hold);
        }
    }

    @Override
    public boolean ties(OrganisationId organisation, Caller caller) {
        return reviews.keptAway(caller.person(), Step.KIND).organisations().contains(organisation);
    }

    /** An administrator reads sums and payments, and opens no case. */
    @Override
    public String link(String reference, Caller caller) {
        var opens = caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER) || caller.is(Roles.FINANCE);
        return opens ? Address.APPLICATION.of(reference) : null;
    }
}
