package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
    List<Team> unanswered(Instant now) {
        return offered("t.offeredUntil < :from", now, null);
    }

    /** Whose offer ends between these moments. */
    List<Team> toAnswer(Instant from, Instant to) {
        return offered("t.offeredUntil >= :from and t.offeredUntil < :to", from, to);
    }

    private List<Team> offered(String when, Instant from, Instant to) {
        var query = entities.createQuery(
                        "select t from Team t join fetch t.cohort where t.stage = :offered and " + when
                                + " order by t.offeredUntil, t.id",
                        Team.class)
                .setParameter("offered", TeamStage.OFFERED)
                .setParameter("from", from);
        return (to == null ? query : query.setParameter("to", to)).getResultList();
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
    List<Cohort> cohortsWithAList() {
        return entities.createQuery("select distinct t.cohort from Team t where t.stage = :waiting", Cohort.class)
                .setParameter("waiting", TeamStage.WAITING)
                .getResultList();
    }

    /** Cohorts that begin on this day or began before, and in which somebody still hopes for a place. */
    List<Cohort> toClose(LocalDate latest) {
        return entities.createQuery(
                        "select distinct t.cohort from Team t where t.stage in :hoping and t.cohort.begins <= :latest",
                        Cohort.class)
                .setParameter("hoping", CLOSED_AT_THE_START)
                .setParameter("latest", latest)
                .getResultList();
    }

    /** Who still hopes for a place in it. */
    List<Team> hoping(Cohort cohort) {
        return in(cohort, CLOSED_AT_THE_START);
    }
}
