package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.persistence.Like;

/** Teams for threads and for the search: those that took their place, and to their own people all of them. */
@ApplicationScoped
class TeamRows {
    private static final String SEEN_ALONE =
            " (t.stage in :told or exists (select o from TeamPartner o where o.team = t and o.until is null"
                    + " and o.organisationId in :mine))";
    private static final String SEEN = " and" + SEEN_ALONE + " order by t.startedAt, t.id";
    private static final Map<String, String> ABOUT = Map.of("commitment", "t.commitment", Team.KIND, "t.reference");

    @PersistenceContext
    EntityManager entities;

    List<Team> ofPartner(OrganisationId partner, Collection<OrganisationId> mine, int most) {
        return entities.createQuery(
                        "select t from Team t join fetch t.cohort where exists (select p from TeamPartner p where p.team = t"
                                + " and p.organisationId = :partner)" + SEEN,
                        Team.class)
                .setParameter("partner", partner.value())
                .setParameter("told", TeamStage.IN_COHORT)
                .setParameter("mine", numbers(mine))
                .setMaxResults(most)
                .getResultList();
    }

    /** @param kind {@code commitment} or {@code fellowship} */
    List<Team> about(String kind, String reference, Collection<OrganisationId> mine, int most) {
        return entities.createQuery(
                        "select t from Team t join fetch t.cohort where " + ABOUT.get(kind) + " = :reference" + SEEN,
                        Team.class)
                .setParameter("reference", reference)
                .setParameter("told", TeamStage.IN_COHORT)
                .setParameter("mine", numbers(mine))
                .setMaxResults(most)
                .getResultList();
    }

    /** What works on a cause: its published cohort, and a team of that. @param team null where the cohort has none to see */
    record OnCause(Cohort cohort, Team team) {}

    /** The cohorts on a cause, the newest first, each with its teams. */
    List<OnCause> onCause(String cause, Collection<OrganisationId> mine, int most) {
        return entities.createQuery(
                        "select c, t from Cohort c left join Team t on t.cohort = c and" + SEEN_ALONE
                                + " where c.cause = :cause and c.publishedAt is not null"
                                + " order by c.begins desc, c.id desc, t.startedAt, t.id",
                        Object[].class)
                .setParameter("cause", cause)
                .setParameter("told", TeamStage.IN_COHORT)
                .setParameter("mine", numbers(mine))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new OnCause((Cohort) row[0], (Team) row[1]))
                .toList();
    }

    /** Those of these partners whose name, reference or cohort has these words. */
    List<Team> find(String words, Collection<OrganisationId> mine, int most) {
        if (mine.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select t from Team t join fetch t.cohort c where exists (select o from TeamPartner o where o.team = t"
                                + " and o.until is null and o.organisationId in :mine) and (lower(t.title) like :like"
                                + " escape '!' or lower(t.reference) like :like escape '!' or lower(c.title) like :like"
                                + " escape '!') order by t.startedAt desc, t.id desc",
                        Team.class)
                .setParameter("mine", numbers(mine))
                .setParameter("like", Like.containing(words.strip()))
                .setMaxResults(most)
                .getResultList();
    }

    /** Numbers of those among the teams that these partners are in now. */
    Set<Long> own(List<Team> teams, Collection<OrganisationId> mine) {
        if (teams.isEmpty() || mine.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entities.createQuery(
                        "select distinct o.team.id from TeamPartner o where o.team in :teams and o.until is null"
                                + " and o.organisationId in :mine",
                        Long.class)
                .setParameter("teams", teams)
                .setParameter("mine", numbers(mine))
                .getResultList());
    }

    /** Never empty: no organisation has this number. */
    private static List<Long> numbers(Collection<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? List.of(-1L)
                : organisations.stream().map(OrganisationId::value).toList();
    }
}
