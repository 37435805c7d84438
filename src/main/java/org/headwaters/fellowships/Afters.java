package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.PersonId;

/** What is said at and after the end of a cohort, as the database keeps it. */
@ApplicationScoped
class Afters {
    @PersistenceContext
    EntityManager entities;

    List<AfterText> of(Team team) {
        return entities.createQuery("select t from AfterText t where t.team = :team", AfterText.class)
                .setParameter("team", team)
                .getResultList();
    }

    Optional<AfterText> find(Team team, AfterField field) {
        return of(team).stream().filter(text -> text.getCode() == field).findFirst();
    }

    Optional<AlumniAnswer> alumni(Team team, PersonId person) {
        return entities.createQuery(
                        "select a from AlumniAnswer a where a.team = :team and a.personId = :person",
                        AlumniAnswer.class)
                .setParameter("team", team)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    Optional<AliveAnswer> alive(Team team) {
        return entities.createQuery("select a from AliveAnswer a where a.team = :team", AliveAnswer.class)
                .setParameter("team", team)
                .getResultStream()
                .findFirst();
    }

    /** The teams in one of these stages whose cohort's last day lies on or before this one, the oldest first. */
    List<Team> endedBy(LocalDate day, TeamStage stage, int most) {
        return entities.createQuery(
                        "select t from Team t join fetch t.cohort c where t.stage = :stage and c.ends <= :day"
                                + " order by c.ends, t.id",
                        Team.class)
                .setParameter("stage", stage)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that finished by this day and were never asked whether it is still there. */
    List<Team> neverAsked(LocalDate day, int most) {
        return entities.createQuery(
                        "select t from Team t join fetch t.cohort c where t.stage = :stage and c.ends <= :day"
                                + " and not exists (select a.id from AliveAnswer a where a.team = t) order by c.ends, t.id",
                        Team.class)
                .setParameter("stage", TeamStage.FINISHED)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    void add(Object said) {
        entities.persist(said);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }
}
