package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.headwaters.commitments.WaitingPromise.Kind;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.KeptAway;

/** What waits for the backbone of the promises, counted by the database in one statement. */
@ApplicationScoped
class WaitingPromises {
    private static final String CARRIED = " and w.commitment.organisation not in :organisations and not exists"
            + " (select s from CommitmentShare s where s.commitment = w.commitment and s.until is null"
            + " and s.organisation in :organisations)";

    private static final String STANDS = " and (w.commitment.%1$s is null or w.commitment.%1$s not in :people)";

    private static final String AGREED = " and not exists (select a from CommitmentShare a where"
            + " a.commitment = w.commitment and a.until is null and a.agreedBy in :people)";

    @PersistenceContext
    EntityManager entities;

    /**
     * So many of a kind.
     *
     * @param reference empty for a kind that is only counted; the others come one by one, with their words
     */
    record Line(Kind kind, String reference, String words, long many) {}

    /**
     * The longest waiting first; what the reader must keep away from is neither shown nor counted.
     *
     * @param most lines at most
     */
    List<Line> of(Collection<Kind> kinds, KeptAway away, int most) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (!away.organisations().isEmpty()) {
            conditions.add(CARRIED);
            parameters.put(
                    "organisations",
                    away.organisations().stream().map(OrganisationId::value).toList());
        }
        Stream.of("startedBy", "submittedBy", "coachId").map(STANDS::formatted).forEach(conditions::add);
        conditions.add(AGREED);
        parameters.put(
                "people",
                Stream.concat(Stream.of(away.person()), away.others().stream())
                        .map(PersonId::value)
                        .toList());
        if (!away.references().isEmpty()) {
            conditions.add(" and w.commitment.reference not in :references");
            parameters.put("references", away.references());
        }
        var query = entities.createQuery(
                        "select w.kind, w.reference, w.words, count(w) from WaitingPromise w where w.kind in :kinds"
                                + " and (w.kind <> :vetting or (w.said >= :readers and w.awaited = 0))"
                                + String.join("", conditions)
                                + " group by w.kind, w.reference, w.words order by min(w.since), w.reference",
                        Object[].class)
                .setParameter("kinds", kinds)
                .setParameter("vetting", Kind.VETTING)
                .setParameter("readers", (long) Commitment.READERS)
                .setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new Line((Kind) row[0], (String) row[1], (String) row[2], (Long) row[3]))
                .toList();
    }
}
