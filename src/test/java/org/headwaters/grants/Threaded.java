package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.headwaters.fellowships.CohortState;
import org.headwaters.fellowships.FellowCast;
import org.headwaters.fellowships.TeamStage;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.it.InTransaction;

/**
 * Makes a promise that everybody reads, a team with a place that works for it, a grant that serves it and another that the
 * team's pitch began: rows of all three rooms that name each other.
 */
@ApplicationScoped
public class Threaded {
    @Inject
    FellowCast fellows;

    @Inject
    GrantCast grants;

    @Inject
    AtTheDesk office;

    @Inject
    InTransaction transaction;

    /**
     * The two grants are told.
     *
     * @param served serves the promise
     * @param pitched was begun by the team's pitch, and names nothing else
     */
    public record Knot(
            String promise,
            FellowCast.Squad squad,
            GrantCast.Offer offer,
            GrantCast.Submitted served,
            GrantCast.Submitted pitched) {}

    public Knot knot() throws Exception {
        var squad = fellows.team(fellows.cohort(CohortState.RUNNING), TeamStage.PLACED);
        var offer = grants.offer(Money.of(20_000, "USD"), Money.zero("USD"));
        var served = told(offer);
        var pitched = told(offer);
        var promise = promise(squad.museum(), "PUBLIC");
        worksFor(squad, promise);
        serves(served, promise);
        transaction.sql("update application set fellowship_reference = '" + squad.reference()
                + "', title = 'A trolley in every wing'," + " started_at = " + ago(1) + " where reference = '"
                + pitched.reference() + "'");
        transaction.sql("update application set title = 'Keys for the lab', started_at = " + ago(3)
                + " where reference = '" + served.reference() + "'");
        return new Knot(promise, squad, offer, served, pitched);
    }

    private GrantCast.Submitted told(GrantCast.Offer offer) throws Exception {
        return tell(offer, grants.recommended(offer));
    }

    GrantCast.Submitted tell(GrantCast.Offer offer, GrantCast.Submitted it) throws Exception {
        office.award(it);
        office.tell(offer, it);
        return it;
    }

    /** @param visibility who may read it, beside its own people */
    String promise(OrganisationId of, String visibility) {
        var reference = "H" + UUID.randomUUID().toString().substring(0, 8);
        transaction.sql(
                "insert into commitment (id, version, reference, organisation_id, goal_id, theme_reference, title, sentence,"
                        + " state, visibility, since_day, due_day, unit, baseline, usual_amount, target, actual, accepted_on)"
                        + " select nextval('id_seq'), 1, '" + reference + "', " + of.value()
                        + ", (select min(id) from goal),"
                        + " (select min(reference) from theme), 'Promise " + reference
                        + "', 'By 2035 every lab has its keys, "
                        + reference + "', 'ACTIVE', '" + visibility
                        + "', date '2026-01-01', date '2099-12-31', 'labs', 0, 0, 5, 0, date '2026-01-01'");
        return reference;
    }

    void worksFor(FellowCast.Squad squad, String promise) {
        transaction.sql("update team set commitment_reference = '" + promise + "' where reference = '"
                + squad.reference() + "'");
    }

    void serves(GrantCast.Submitted one, String promise) {
        transaction.sql("update application set purpose_kind = 'commitment', purpose_reference = '" + promise
                + "' where reference = '" + one.reference() + "'");
    }

    private static String ago(int days) {
        return "current_timestamp - interval '" + days + "' day";
    }
}
