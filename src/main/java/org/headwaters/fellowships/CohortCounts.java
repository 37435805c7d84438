package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How many teams of each cohort stand where, in one statement for all. */
@ApplicationScoped
class CohortCounts {
    /** Whoever submitted, whatever came of it; who withdrew is left out, since that may have been before. */
    static final Set<TeamStage> APPLIED = EnumSet.complementOf(
            EnumSet.of(TeamStage.DRAFT, TeamStage.CO_SIGNING, TeamStage.MISSED, TeamStage.WITHDRAWN));

    @PersistenceContext
    EntityManager entities;

    /** By the cohort's number. */
    Map<Long, Map<TeamStage, Long>> byStage() {
        var tallies = new HashMap<Long, Map<TeamStage, Long>>();
        entities.createQuery(
                        "select t.cohort.id, t.stage, count(t) from Team t group by t.cohort.id, t.stage",
                        Object[].class)
                .getResultStream()
                .forEach(row -> tallies.computeIfAbsent((Long) row[0], cohort -> new EnumMap<>(TeamStage.class))
                        .put((TeamStage) row[1], (Long) row[2]));
        return tallies;
    }

    long sum(Map<TeamStage, Long> tally, Set<TeamStage> stages) {
        return tally.entrySet().stream()
                .filter(entry -> stages.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
