package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.headwaters.commitments.WaitingPromise.Kind;
import org.headwaters.reviews.KeptAway;

/** What waits for the backbone of the promises, counted by the database in one statement. */
@ApplicationScoped
class WaitingPromises {
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
        var apart = KeptApart.of(away, "w.commitment");
        var query = apart.in(entities.createQuery(
                        "select w.kind, w.reference, w.words, count(w) from WaitingPromise w where w.kind in :kinds"
                                + " and (w.kind <> :vetting or (w.said >= :readers and w.awaited = 0))"
                                + apart.conditions()
                                + " group by w.kind, w.reference, w.words order by min(w.since), w.reference",
                        Object[].class))
                .setParameter("kinds", kinds)
                .setParameter("vetting", Kind.VETTING)
                .setParameter("readers", (long) Commitment.READERS)
                .setMaxResults(most);
        return query.getResultList().stream()
                .map(row -> new Line((Kind) row[0], (String) row[1], (String) row[2], (Long) row[3]))
                .toList();
    }
}
