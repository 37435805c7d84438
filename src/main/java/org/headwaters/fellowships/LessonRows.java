package org.headwaters.fellowships;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What teams gave up and why, many at once, as the database keeps it. */
@ApplicationScoped
class LessonRows {
    private static final Set<TeamStage> OVER = EnumSet.of(TeamStage.LEFT, TeamStage.FINISHED);

    @PersistenceContext
    EntityManager entities;

    /** Those of a cohort that left or finished, by the alphabet, their partners with them. */
    List<Team> over(Cohort cohort) {
        return entities.createQuery(
                        "select t from Team t left join fetch t.partners where t.cohort = :cohort and t.stage in :over"
                                + " order by t.title, t.id",
                        Team.class)
                .setParameter("cohort", cohort)
                .setParameter("over", OVER)
                .getResultStream()
                .distinct()
                .toList();
    }

    /** What these gave up, prototypes first, by the numbers of the teams. */
    Map<Long, List<LessonsShown.Dropped>> dropped(Collection<Team> teams) {
        if (teams.isEmpty()) {
            return Map.of();
        }
        var prototypes = "select p.team.id, p.what, p.droppedWhy from Prototype p where p.team in :teams"
                + " and p.droppedWhy is not null and p.removedAt is null order by p.id";
        var ideas = "select d.team.id, d.what, d.why from DroppedIdea d where d.team in :teams"
                + " and d.removedAt is null order by d.id";
        return Stream.of(prototypes, ideas)
                .flatMap(jpql -> entities.createQuery(jpql, Object[].class)
                        .setParameter("teams", teams)
                        .getResultStream())
                .collect(groupingBy(
                        row -> (Long) row[0],
                        mapping(row -> new LessonsShown.Dropped((String) row[1], (String) row[2]), toList())));
    }
}
