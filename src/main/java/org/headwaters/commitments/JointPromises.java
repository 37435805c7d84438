package org.headwaters.commitments;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;

/** What partners promise together toward a goal, and how much too much it would be if each of them were counted whole. */
@ApplicationScoped
class JointPromises {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    /** @param promised what is promised toward the goal, each promise once; empty where nobody promises together */
    Optional<GoalShown.Joint> of(Goal goal, long promised) {
        var rows = entities.createQuery(
                        "select c.id, c.target, count(s) from CommitmentShare s join s.commitment c where c.goal = :goal"
                                + Goals.IN_ITS_UNIT
                                + " and c.state in :counted and s.until is null group by c.id, c.target"
                                + " having count(s) > 1",
                        Object[].class)
                .setParameter("goal", goal)
                .setParameter("counted", GoalSums.PROMISED)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var more = rows.stream()
                .mapToLong(row -> (Long) row[1] * ((Long) row[2] - 1))
                .sum();
        var example = example(rows.stream().map(row -> (Long) row[0]).toList());
        return Optional.of(new GoalShown.Joint(rows.size(), promised + more, example));
    }

    /** The one that everybody may read and that is due first, so that nobody chooses whom to show. */
    private GoalShown.Example example(List<Long> ids) {
        return entities.createQuery(
                        "select c from Commitment c where c.id in :ids and c.visibility = :open and c.state = :active"
                                + " and c.target > 0 order by c.due, c.id",
                        Commitment.class)
                .setParameter("ids", ids)
                .setParameter("open", Visibility.PUBLIC)
                .setParameter("active", State.ACTIVE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::shown)
                .orElse(null);
    }

    private GoalShown.Example shown(Commitment promise) {
        var parts = entities.createQuery(
                        "select s.organisation, s.part from CommitmentShare s where s.commitment = :promise"
                                + " and s.until is null order by s.id",
                        Object[].class)
                .setParameter("promise", promise)
                .getResultStream()
                .collect(toMap(
                        row -> new OrganisationId((Long) row[0]),
                        row -> (Integer) row[1],
                        (one, other) -> one,
                        LinkedHashMap::new));
        var cards = directory.cards(parts.keySet());
        var shares = new Shares(parts)
                .of(promise.getTarget()).entrySet().stream()
                        .map(share ->
                                new GoalShown.Share(cards.get(share.getKey()).name(), share.getValue()))
                        .toList();
        return new GoalShown.Example(CommitmentPurposes.link(promise), promise.getTitle(), promise.getTarget(), shares);
    }
}
