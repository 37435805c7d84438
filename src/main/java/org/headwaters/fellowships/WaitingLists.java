package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The waiting lists and the open offers of all cohorts, as the database keeps them. */
@ApplicationScoped
class WaitingLists {
    private static final Set<TeamStage> CLOSED_AT_THE_START =
            EnumSet.of(TeamStage.WAITING, TeamStage.RESERVED, TeamStage.SELECTED);

    @PersistenceContext
    EntityManager entities;

    /** The number for whoever comes to the list next. */
    int next(Cohort cohort) {
        entities.flush();
        var last = entities.createQuery(
                        "select max(t.waitingPlace) from Team t where t.cohort = :cohort", Integer.class)
                .setParameter("cohort", cohort)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Who waits and has been told so, in order. */
    List<Team> of(Cohort cohort) {
        return in(cohort, Set.of(TeamStage.WAITING));
    }

    /** Who is to wait and has not been told, in order. */
    List<Team> planned(Cohort cohort) {
        return in(cohort, Set.of(TeamStage.RESERVED));
    }

    private List<Team> in(Cohort cohort, Collection<TeamStage> stages) {
        return entities.createQuery(
                        "select t from Team t where t.cohort = :cohort and t.stage in :stages order by t.waitingPlace, t.id",
                        Team.class)
                .setParameter("cohort", cohort)
                .setParameter("stages", stages)
                .getResultList();
    }

    /** How many that wait have a smaller number. */
    long before(Team team) {
        return entities.createQuery(
                        "select count(t) from Team t where t.cohort = :cohort and t.stage = :waiting"
                                + " and t.waitingPlace < :place",
                        Long.class)
                .setParameter("cohort", team.getCohort())
                .setParameter("waiting", TeamStage.WAITING)
                .setParameter("place", team.getWaitingPlace() == null ? Integer.MAX_VALUE : team.getWaitingPlace())
                .getSingleResult();
    }

    /** Whose offer ended before this moment, the longest ago first. */
    List<String> unanswered(Instant now, int most) {
        return offered("t.offeredUntil < :from", now).setMaxResults(most).getResultList();
    }

    /** Whose offer ends between these moments, where there are more than so many days to answer. */
    List<String> toAnswer(Instant from, Instant to, long days) {
        return offered("t.offeredUntil >= :from and t.offeredUntil < :to and c.answerDays > :days", from)
                .setParameter("to", to)
                .setParameter("days", (int) days)
                .getResultList();
    }

    private TypedQuery<String> offered(String when, Instant from) {
        return entities.createQuery(
                        "select t.reference from Team t join t.cohort c where t.stage = :offered and " + when
                                + " order by t.offeredUntil, t.id",
                        String.class)
                .setParameter("offered", TeamStage.OFFERED)
                .setParameter("from", from);
    }

    /** Those in these stages, and the declines that are not told, of all cohorts, with their partners and members. */
    List<Team> toWorkOn(Collection<TeamStage> stages) {
        return entities.createQuery(
                        "select distinct t from Team t join fetch t.cohort left join fetch t.partners left join fetch t.members"
                                + " where t.stage in :stages or (t.stage = :declined and t.toldAt is null) order by t.id",
                        Team.class)
                .setParameter("stages", stages)
                .setParameter("declined", TeamStage.DECLINED)
                .getResultList();
    }

    /** Cohorts in which somebody waits. */
    List<String> cohortsWithAList() {
        return entities.createQuery(
                        "select c.reference from Cohort c where exists (select t.id from Team t where t.cohort = c"
                                + " and t.stage = :waiting) order by c.id",
                        String.class)
                .setParameter("waiting", TeamStage.WAITING)
                .getResultList();
    }

    /** Cohorts that begin on this day or began before, and in which somebody still hopes for a place. */
    List<String> toClose(LocalDate latest) {
        return entities.createQuery(
                        "select c.reference from Cohort c where c.begins <= :latest and exists (select t.id from Team t"
                                + " where t.cohort = c and t.stage in :hoping) order by c.id",
                        String.class)
                .setParameter("hoping", CLOSED_AT_THE_START)
                .setParameter("latest", latest)
                .getResultList();
    }

    /** Who still hopes for a place in it. */
    List<Team> hoping(Cohort cohort) {
        return in(cohort, CLOSED_AT_THE_START);
    }
}
