package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The same, each with everybody and every partner that is or was in it. */
    List<Team> whole(Collection<String> references) {
        for (var part : List.of("members", "partners")) {
            entities.createQuery(
                            "select distinct t from Team t left join fetch t." + part
                                    + " where t.reference in :references",
                            Team.class)
                    .setParameter("references", references)
                    .getResultList();
        }
        return withReferences(references);
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
                        "select distinct t from Team t join fetch t.cohort c left join fetch c.gates join t.members m where"
                                + " m.personId = :person and m.until is null and t.stage in :stages order by t.id",
                        Team.class)
                .setParameter("person", person.value())
                .setParameter("stages", TeamStage.IN_COHORT)
                .getResultList();
    }

    /** Those of these partners, in these stages, the newest first, with their partners. */
    List<Team> of(Collection<OrganisationId> partners, Collection<TeamStage> stages, int most) {
        if (partners.isEmpty()) {
            return List.of();
        }
        var found = entities.createQuery(
                        "select distinct t from Team t join fetch t.cohort join t.partners p where p.organisationId in :partners"
                                + " and t.stage in :stages order by t.startedAt desc, t.id desc",
                        Team.class)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .setParameter("stages", stages)
                .setMaxResults(most)
                .getResultList();
        return withPartners(found);
    }

    private List<Team> withPartners(List<Team> found) {
        if (!found.isEmpty()) {
            entities.createQuery(
                            "select distinct t from Team t left join fetch t.partners where t.id in :ids", Team.class)
                    .setParameter(
                            "ids", found.stream().map(team -> team.id().value()).toList())
                    .getResultList();
        }
        return found;
    }

    /** Those of these partners in one cohort, in these stages, the newest first. */
    List<Team> of(Cohort cohort, Collection<OrganisationId> partners, Collection<TeamStage> stages) {
        if (partners.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct t from Team t join t.partners p where t.cohort = :cohort and p.organisationId in"
                                + " :partners and t.stage in :stages order by t.startedAt desc, t.id desc",
                        Team.class)
                .setParameter("cohort", cohort)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .setParameter("stages", stages)
                .getResultList();
    }

    /** What this partner leads and is still writing. */
    Optional<Team> draftOf(Cohort cohort, OrganisationId lead) {
        return entities.createQuery(
                        "select t from Team t where t.cohort = :cohort and t.leadId = :lead and t.stage in :stages",
                        Team.class)
                .setParameter("cohort", cohort)
                .setParameter("lead", lead.value())
                .setParameter("stages", TeamStage.BEING_WRITTEN)
                .getResultStream()
                .findFirst();
    }

    /** What this partner leads in the cohort and has handed in, the first one first; not what it withdrew. */
    List<Team> handedInBy(Cohort cohort, OrganisationId lead) {
        return entities.createQuery(
                        "select t from Team t where t.cohort = :cohort and t.leadId = :lead and t.submittedAt is not null"
                                + " and t.stage <> :withdrawn order by t.submittedAt, t.id",
                        Team.class)
                .setParameter("cohort", cohort)
                .setParameter("lead", lead.value())
                .setParameter("withdrawn", TeamStage.WITHDRAWN)
                .getResultList();
    }

    boolean isKeyTaken(String key) {
        return entities.createQuery("select count(t) from Team t where t.submissionKey = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    /** Those still being written whose cohort took applications until before this instant, the longest first. */
    List<String> writtenAfter(Instant now, int most) {
        return entities.createQuery(
                        "select t.reference from Team t join t.cohort c where t.stage in :stages and c.closesAt < :now"
                                + " order by c.closesAt, t.id",
                        String.class)
                .setParameter("stages", TeamStage.BEING_WRITTEN)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those still being written whose cohort takes applications until some time between these instants. */
    List<String> writtenUntil(Instant from, Instant to) {
        return entities.createQuery(
                        "select t.reference from Team t join t.cohort c where t.stage in :stages and c.closesAt > :from"
                                + " and c.closesAt <= :to order by t.id",
                        String.class)
                .setParameter("stages", TeamStage.BEING_WRITTEN)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Who of these is in another team of the cohort that has, or had to its end, a place in it. */
    List<PersonId> seatedElsewhere(Team team, Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct m.personId from Team t join t.members m where t.cohort = :cohort"
                                        + " and t.id <> :id and t.stage in :stages and m.until is null"
                                        + " and m.personId in :people",
                                Long.class)
                        .setParameter("cohort", team.getCohort())
                        .setParameter("id", team.getId())
                        .setParameter("stages", TeamStage.IN_COHORT)
                        .setParameter(
                                "people", people.stream().map(PersonId::value).toList())
                        .getResultStream()
                        .map(PersonId::new)
                        .toList();
    }

    /** Where somebody is in it now and it has not come to its end. */
    List<Team> livingWith(PersonId person) {
        return entities.createQuery(
                        "select distinct t from Team t join fetch t.cohort join t.members m where m.personId = :person"
                                + " and m.until is null and t.stage not in :over order by t.id",
                        Team.class)
                .setParameter("person", person.value())
                .setParameter("over", TeamStage.OVER)
                .getResultList();
    }

    /** Those in which this person is asked for the yes of that partner, and it is not said. */
    List<Team> asking(OrganisationId partner, PersonId person) {
        return entities.createQuery(
                        "select t from Team t join t.partners p where p.organisationId = :partner and p.askedPerson = :person"
                                + " and p.confirmedAt is null and t.stage in :stages order by t.id",
                        Team.class)
                .setParameter("partner", partner.value())
                .setParameter("person", person.value())
                .setParameter("stages", TeamStage.BEING_WRITTEN)
                .getResultList();
    }

    /** Whoever has read it has not seen what changed: by another version it is found stale. */
    void touch(Team team) {
        entities.lock(team, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Which gates at least one of its teams has passed. */
    Set<GateKind> gatesPassedIn(Cohort cohort) {
        return Set.copyOf(entities.createQuery(
                        "select distinct g.kind from TeamGate g where g.team.cohort = :cohort and g.stage ="
                                + " org.headwaters.fellowships.GateStage.PASSED",
                        GateKind.class)
                .setParameter("cohort", cohort)
                .getResultList());
    }

    void add(FormerCoach coach) {
        entities.persist(coach);
    }

    void add(Team team) {
        entities.persist(team);
    }

    void flush() {
        entities.flush();
    }
}
