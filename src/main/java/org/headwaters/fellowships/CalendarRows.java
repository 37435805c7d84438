package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.PersonId;

/** The addresses of people's calendars, and the cohorts that stand in them, as the database keeps them. */
@ApplicationScoped
class CalendarRows {
    @PersistenceContext
    EntityManager entities;

    /** The address that still opens a calendar. */
    Optional<CalendarLink> open(PersonId person) {
        return entities.createQuery(
                        "select l from CalendarLink l where l.personId = :person and l.endedAt is null",
                        CalendarLink.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    Optional<CalendarLink> open(String tokenHash) {
        return entities.createQuery(
                        "select l from CalendarLink l where l.tokenHash = :hash and l.endedAt is null",
                        CalendarLink.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody was ever given this one: a program that asks for an old one does not guess. */
    boolean wasLink(String tokenHash) {
        return entities.createQuery("select count(l) from CalendarLink l where l.tokenHash = :hash", Long.class)
                        .setParameter("hash", tokenHash)
                        .getSingleResult()
                > 0;
    }

    void add(CalendarLink link) {
        entities.persist(link);
    }

    void flush() {
        entities.flush();
    }

    /** Teams that had a place with this person in them, and left, or that he or she left. */
    List<Team> leftBy(PersonId person) {
        return entities.createQuery(
                        "select distinct t from TeamMember m join m.team t join fetch t.cohort c left join fetch c.gates"
                                + " where m.personId = :person"
                                + " and t.placedAt is not null and (t.stage = org.headwaters.fellowships.TeamStage.LEFT"
                                + " or not exists (select n.id from TeamMember n where n.team = t and n.personId = :person"
                                + " and n.until is null)) order by t.id",
                        Team.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Published cohorts that the person coaches, by their guides or by a team's name for its coach. */
    List<Cohort> coachedBy(PersonId person) {
        return entities.createQuery(
                        "select c from Cohort c left join fetch c.gates where c.publishedAt is not null and (exists"
                                + " (select g.id from CohortGuide g"
                                + " where g.cohort = c and g.personId = :person and g.role ="
                                + " org.headwaters.fellowships.CohortGuide.Role.COACH and g.until is null)"
                                + " or exists (select t.id from Team t where t.cohort = c and t.coachId = :person"
                                + " and t.stage = org.headwaters.fellowships.TeamStage.PLACED)) order by c.begins, c.id",
                        Cohort.class)
                .setParameter("person", person.value())
                .getResultStream()
                .distinct()
                .toList();
    }
}
