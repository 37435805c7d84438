package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;

/** The teams as the database keeps them. */
@ApplicationScoped
class Teams {
    @PersistenceContext
    EntityManager entities;

    Optional<Team> byReference(String reference) {
        return entities.createQuery(
                        "select t from Team t join fetch t.cohort where t.reference = :reference", Team.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** {@link NotFound} when there is none. */
    Team get(String reference) {
        return byReference(reference).orElseThrow(() -> new NotFound(Team.KIND));
    }

    List<Team> withReferences(Collection<String> references) {
        return entities.createQuery(
                        "select t from Team t join fetch t.cohort where t.reference in :references", Team.class)
                .setParameter("references", references)
                .getResultList();
    }

    /** With its row held until the transaction ends. Where its cohort is held too, the cohort comes first. */
    Team hold(Team team) {
        entities.flush();
        entities.refresh(team, LockModeType.PESSIMISTIC_WRITE);
        return team;
    }

    List<Team> of(Cohort cohort, Collection<TeamStage> stages) {
        return entities.createQuery(
                        "select t from Team t where t.cohort = :cohort and t.stage in :stages order by t.title, t.id",
                        Team.class)
                .setParameter("cohort", cohort)
                .setParameter("stages", stages)
                .getResultList();
    }

    /** All that were ever handed in, by the alphabet, with their partners and members. */
    List<Team> handedIn(Cohort cohort) {
        for (var part : List.of("members", "partners")) {
            entities.createQuery(
                            "select distinct t from Team t left join fetch t." + part
                                    + " where t.cohort = :cohort and t.submittedAt is not null",
                            Team.class)
                    .setParameter("cohort", cohort)
                    .getResultList();
        }
        return entities.createQuery(
                        "select t from Team t where t.cohort = :cohort and t.submittedAt is not null"
                                + " order by lower(t.title), t.id",
                        Team.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    long count(Cohort cohort, Collection<TeamStage> stages) {
        return entities.createQuery(
                        "select count(t) from Team t where t.cohort = :cohort and t.stage in :stages", Long.class)
                .setParameter("cohort", cohort)
                .setParameter("stages", stages)
                .getSingleResult();
    }

    /** Those that somebody is in now and that have or had a place. */
    List<Team> ofFellow(PersonId person) {
        return entities.createQuery(
                        "select distinct t from Team t join fetch t.cohort join t.members m where m.personId = :person"
                                + " and m.until is null and t.stage in :stages order by t.id",
                        Team.class)
                .setParameter("person", person.value())
                .setParameter("stages", List.of(TeamStage.PLACED, TeamStage.FINISHED))
                .getResultList();
    }

    /** Those of these partners, in these stages, the newest first. */
    List<Team> of(Collection<OrganisationId> partners, Collection<TeamStage> stages, int most) {
        if (partners.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct t from Team t join fetch t.cohort join t.partners p where p.organisationId in :partners"
                                + " and t.stage in :stages order by t.startedAt desc, t.id desc",
                        Team.class)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .setParameter("stages", stages)
                .setMaxResults(most)
                .getResultList();
    }

    void add(Team team) {
        entities.persist(team);
    }

    void flush() {
        entities.flush();
    }
}
