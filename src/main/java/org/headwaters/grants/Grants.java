package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NotFound;

/** The grants as the database keeps them. Whoever moves one holds its application's row first, then its own. */
@ApplicationScoped
class Grants {
    @PersistenceContext
    EntityManager entities;

    void add(Grant grant) {
        entities.persist(grant);
        entities.flush();
    }

    Optional<Grant> find(String reference) {
        return entities.createQuery(
                        "select g from Grant g join fetch g.application a join fetch a.call where g.reference = :reference",
                        Grant.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    Grant get(String reference) {
        return find(reference).orElseThrow(() -> new NotFound("grant"));
    }

    /** The grant with its row held until the end of the transaction. */
    Grant hold(String reference) {
        return hold(get(reference));
    }

    Grant hold(Grant grant) {
        entities.refresh(grant, LockModeType.PESSIMISTIC_WRITE);
        return grant;
    }

    Grant hold(long id) {
        return hold(entities.find(Grant.class, id));
    }

    /** Where it stands, of an application that was awarded; empty before it is told. */
    Optional<GrantStage> stageOf(String reference) {
        return entities.createQuery("select g.stage from Grant g where g.reference = :reference", GrantStage.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** What is not over, of these partners: with the partners of each, the last told first. */
    List<Grant> going(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct g from Grant g join fetch g.partners where exists (select p from GrantPartner p"
                                + " where p.grant = g and p.organisationId in :organisations)"
                                + " and (g.stage in (org.headwaters.grants.GrantStage.OFFERED,"
                                + " org.headwaters.grants.GrantStage.PAID, org.headwaters.grants.GrantStage.MET)"
                                + " or g.report.publicLine is not null"
                                + " and g.stage in (org.headwaters.grants.GrantStage.REPORTED,"
                                + " org.headwaters.grants.GrantStage.CLOSED) and exists (select q from GrantPartner q"
                                + " where q.grant = g and q.organisationId in :organisations and q.publicBy is null))"
                                + " order by g.dates.toldAt desc",
                        Grant.class)
                .setParameter(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .getResultList();
    }

    /** What an officer has to look at: reports that were handed in, and partners that ask to end it. */
    List<Grant> forOfficers(Collection<Long> officers, int most) {
        return entities.createQuery(
                        "select g from Grant g join fetch g.application a where a.officerId in :officers"
                                + " and (g.stage = org.headwaters.grants.GrantStage.REPORTED or g.cancelAsked is not null)"
                                + " order by g.dates.toldAt, g.id",
                        Grant.class)
                .setParameter("officers", officers)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Numbers of those of whose report one is reminded today and has not been yet, by the day on which it is due; those that
     * have waited longest first.
     */
    List<Long> toRemind(LocalDate today, int most) {
        var fits = "g.meeting_until <= ? and g.meeting_until > ? and not exists (select r.id from grant_reminder r"
                + " where r.grant_id = g.id and r.kind = ? and r.due_on = g.meeting_until + " + Granted.REPORT_AFTER
                + ")";
        var query = entities.createNativeQuery("select g.id from grants g where g.stage in ('PAID', 'MET') and ("
                + String.join(" or ", Collections.nCopies(Reminder.values().length, fits))
                + ") order by g.meeting_until, g.id");
        var place = 1;
        for (var reminder : Reminder.values()) {
            query.setParameter(place++, Date.valueOf(reminder.lastDue(today).minusDays(Granted.REPORT_AFTER)));
            query.setParameter(place++, Date.valueOf(reminder.dueAfter(today).minusDays(Granted.REPORT_AFTER)));
            query.setParameter(place++, reminder.name());
        }
        List<?> found = query.setMaxResults(most).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /**
     * Numbers of those of which nobody has said when the partners meet, and that have not heard what is said of it by now;
     * those that have waited longest first.
     *
     * @param begins the first moment of a day
     */
    List<Long> toAskForDay(LocalDate today, Function<LocalDate, Instant> begins, int most) {
        var since = "coalesce(g.paid_at, g.accepted_at)";
        var fits = "g.stage in (%s) and " + since + " < ? and not exists (select r.id from grant_reminder r"
                + " where r.grant_id = g.id and r.kind in (%s) and r.sent_at >= " + since + ")";
        var query = entities.createNativeQuery("select g.id from grants g where g.meeting_until is null and ("
                + fits.formatted("'ACCEPTED', 'PAID'", "'DAY_ASK', 'DAY_MORE', 'DAY_LATE'") + " or "
                + fits.formatted("'ACCEPTED', 'PAID'", "'DAY_MORE', 'DAY_LATE'") + " or "
                + fits.formatted("'PAID'", "'DAY_LATE'") + ") order by " + since + ", g.id");
        for (var reminder : DayReminder.values()) {
            var before = begins.apply(reminder.lastSince(today).plusDays(1));
            query.setParameter(reminder.ordinal() + 1, before.atOffset(ZoneOffset.UTC));
        }
        List<?> found = query.setMaxResults(most).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Numbers of those that a migration has made and nobody can find yet. */
    List<Long> withoutWords(int most) {
        return entities.createQuery("select g.id from Grant g where g.searchText = '' order by g.id", Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Minutes that accepted reports took, of the last ones. */
    List<Long> minutesOfReports(int most) {
        return entities
                .createQuery(
                        "select g.report.seconds from Grant g where g.stage = org.headwaters.grants.GrantStage.CLOSED"
                                + " and g.report.seconds > 0 order by g.dates.closedAt desc",
                        Long.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(seconds -> Math.max(1, Math.round(seconds / 60.0)))
                .toList();
    }

    /** Adds time spent by a statement of its own: typing must not make the grant stale for somebody who moves it. */
    void note(Grant grant, long seconds) {
        entities.createNativeQuery("update grants set report_seconds = report_seconds + ?1 where id = ?2")
                .setParameter(1, seconds)
                .setParameter(2, grant.getId())
                .executeUpdate();
    }

    void flush() {
        entities.flush();
    }
}
