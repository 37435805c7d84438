package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
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

    /** Who of a cohort would go on with others, each with the team and its partners. */
    List<AlumniAnswer> wouldGoOn(Cohort cohort) {
        return entities.createQuery(
                        "select a from AlumniAnswer a join fetch a.team t left join fetch t.partners where t.cohort = :cohort"
                                + " order by a.id",
                        AlumniAnswer.class)
                .setParameter("cohort", cohort)
                .getResultStream()
                .distinct()
                .filter(AlumniAnswer::isWants)
                .toList();
    }

    Optional<AliveAnswer> alive(Team team) {
        return entities.createQuery("select a from AliveAnswer a where a.team = :team", AliveAnswer.class)
                .setParameter("team", team)
                .getResultStream()
                .findFirst();
    }

    /** Teams with a place whose cohort's last day lies on or before this one, the oldest first. */
    List<String> endedBy(LocalDate day, int most) {
        return references(
                        "t.stage = org.headwaters.fellowships.TeamStage.PLACED and c.ends <= :day order by c.ends, t.id",
                        day,
                        most)
                .getResultList();
    }

    /** The same by their references, those behind this one. */
    List<String> endingBy(LocalDate day, String after, int most) {
        return references(
                        "t.stage = org.headwaters.fellowships.TeamStage.PLACED and c.ends <= :day and t.reference > :after"
                                + " order by t.reference",
                        day,
                        most)
                .setParameter("after", after)
                .getResultList();
    }

    /** Those that finished by this day and were never asked whether it is still there. */
    List<String> neverAsked(LocalDate day, int most) {
        return references(
                        "t.stage = org.headwaters.fellowships.TeamStage.FINISHED and c.ends <= :day and not exists"
                                + " (select a.id from AliveAnswer a where a.team = t) order by c.ends, t.id",
                        day,
                        most)
                .getResultList();
    }

    private TypedQuery<String> references(String which, LocalDate day, int most) {
        return entities.createQuery("select t.reference from Team t join t.cohort c where " + which, String.class)
                .setParameter("day", day)
                .setMaxResults(most);
    }

    /** What these have said at their end so far, empty texts too. */
    List<AfterText> of(Collection<Team> teams) {
        return teams.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from AfterText t join fetch t.team where t.team in :teams", AfterText.class)
                        .setParameter("teams", teams)
                        .getResultList();
    }

    /** What these were asked a year on and have not answered. */
    List<AliveAnswer> unanswered(Collection<Team> teams) {
        return teams.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from AliveAnswer a join fetch a.team where a.team in :teams and a.answeredAt is null",
                                AliveAnswer.class)
                        .setParameter("teams", teams)
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
