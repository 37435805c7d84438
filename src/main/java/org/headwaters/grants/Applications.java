package org.headwaters.grants;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NotFound;

/** The applications as the database keeps them. */
@ApplicationScoped
class Applications {
    static final String NEWEST = " order by a.startedAt desc, a.id desc";

    @PersistenceContext
    EntityManager entities;

    void add(Application application) {
        entities.persist(application);
    }

    /** Sends what was changed to the database, so that versions and numbers can be read. */
    void flush() {
        entities.flush();
    }

    Application get(String reference) {
        return find(reference).orElseThrow(() -> new NotFound("application"));
    }

    Optional<Application> find(String reference) {
        return entities.createQuery(
                        "select a from Application a join fetch a.call where a.reference = :reference",
                        Application.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The application with its call, partners, people, reasons and letters, in one statement: for reading. */
    Application whole(String reference) {
        return findWhole(reference).orElseThrow(() -> new NotFound("application"));
    }

    Optional<Application> findWhole(String reference) {
        return entities.createQuery(
                        "select distinct a from Application a join fetch a.call join fetch a.form left join fetch a.partners p"
                                + " left join fetch a.people n left join fetch a.reasons left join fetch a.letters"
                                + " where a.reference = :reference order by p.position, n.name",
                        Application.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /**
     * The application with its row held until the end of the transaction: moves and texts of one application follow one
     * another, so that no text slips in behind a move and no move happens twice.
     */
    Application hold(String reference) {
        return hold(get(reference));
    }

    /** The same, or nothing where somebody else holds it now. */
    Optional<Application> holdIfFree(String reference) {
        var free = entities.createNativeQuery("select id from application where reference = ?1 for update skip locked")
                .setParameter(1, reference)
                .getResultList();
        return free.isEmpty() ? Optional.empty() : Optional.of(hold(reference));
    }

    Application hold(Application application) {
        entities.refresh(application, LockModeType.PESSIMISTIC_WRITE);
        return application;
    }

    Application hold(ApplicationId id) {
        var found = entities.find(Application.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("application");
        }
        return found;
    }

    /** Several with their rows held, by reference; always in the same order, so that two officers never wait crosswise. */
    Map<String, Application> holdAll(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select a from Application a where a.reference in :references order by a.id", Application.class)
                .setParameter("references", references)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .collect(toMap(Application::getReference, identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** Whether an application has this reference, or one that is read again: readers know both by nothing else. */
    boolean isTaken(String reference) {
        return !entities.createNativeQuery(
                        "select id from application where reference = ?1 union all select id from reread where reference = ?2")
                .setParameter(1, reference)
                .setParameter(2, reference)
                .getResultList()
                .isEmpty();
    }

    Optional<Application> bySubmissionKey(String key) {
        return entities.createQuery("select a from Application a where a.submissionKey = :key", Application.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** What a start of this partner under this call opens instead of beginning: the one begun last. */
    Optional<Application> begun(Call call, OrganisationId lead) {
        return entities
                .createQuery(
                        "select a from Application a where a.call = :call and a.leadId = :lead" + NEWEST,
                        Application.class)
                .setParameter("call", call)
                .setParameter("lead", lead.value())
                .getResultList()
                .stream()
                .filter(Application::isOpenedAgain)
                .findFirst();
    }

    /** Those on which one of the organisations is a partner, with their partners, the last begun first. */
    List<Application> of(Collection<OrganisationId> organisations, int most) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        var numbers = entities.createQuery(
                        "select a.id from Application a where exists (select p from ApplicationPartner p"
                                + " where p.application = a and p.organisationId in :organisations)"
                                + NEWEST,
                        Long.class)
                .setParameter(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .setMaxResults(most)
                .getResultList();
        return withPartners(numbers);
    }

    /**
     * These with their partners in one statement, in the order of their numbers. Numbers come first and not applications:
     * what was loaded already would keep its partners unloaded.
     */
    List<Application> withPartners(List<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var found = entities
                .createQuery(
                        "select distinct a from Application a join fetch a.partners where a.id in :numbers",
                        Application.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .collect(toMap(Application::getId, identity()));
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Those with these references, with their calls, partners and people, in one statement. */
    List<Application> whole(Collection<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct a from Application a join fetch a.call left join fetch a.partners"
                                + " left join fetch a.people where a.reference in :references",
                        Application.class)
                .setParameter("references", references)
                .getResultList();
    }

    /** What one of these partners has to do something about, with its call. */
    List<Application> waiting(Collection<OrganisationId> organisations, Instant missedSince) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from Application a join fetch a.call where exists (select p from ApplicationPartner p"
                                + " where p.application = a and p.organisationId in :organisations)"
                                + " and (a.stage in (org.headwaters.grants.Stage.DRAFT,"
                                + " org.headwaters.grants.Stage.CO_SIGNING, org.headwaters.grants.Stage.RETURNED)"
                                + " or a.stage = org.headwaters.grants.Stage.MISSED and a.call.closesAt > :missedSince"
                                + " and not exists (select c from Application c where c.carriedFrom = a))"
                                + " order by a.startedAt",
                        Application.class)
                .setParameter(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .setParameter("missedSince", missedSince)
                .getResultList();
    }

    /** What a missed one was carried into, unless that was withdrawn. */
    Optional<Application> carriedFrom(Application missed) {
        return entities.createQuery(
                        "select a from Application a where a.carriedFrom = :missed"
                                + " and a.stage <> org.headwaters.grants.Stage.WITHDRAWN order by a.id",
                        Application.class)
                .setParameter("missed", missed)
                .getResultStream()
                .findFirst();
    }

    /** Others that may be the same request, as {@link Twin} says, the first begun first. */
    List<Application> twinsOf(Application one) {
        return entities.createQuery(
                        "select a from Application a where a.id in"
                                + " (select t.twinId from Twin t where t.applicationId = :id) order by a.startedAt, a.id",
                        Application.class)
                .setParameter("id", one.getId())
                .getResultList();
    }

    /** Numbers of those still being written though their call's closing instant has passed; grace is not looked at. */
    List<ApplicationId> writtenAfter(Instant now, int most) {
        return entities
                .createQuery(
                        "select a.id from Application a where a.call.closesAt < :now"
                                + " and (a.extendedUntil is null or a.extendedUntil < :now)"
                                + " and a.stage in (org.headwaters.grants.Stage.DRAFT, org.headwaters.grants.Stage.CO_SIGNING)"
                                + " order by a.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(ApplicationId::new)
                .toList();
    }

    /**
     * Adds time spent and, where it was typed, the title. By a statement of its own: typing must not make the application
     * stale for somebody who adds a partner meanwhile. The caller holds the row.
     *
     * @param title null leaves it as it is
     */
    void note(Application application, long seconds, String title) {
        entities.createNativeQuery("update application set active_seconds = active_seconds + ?1,"
                        + " title = coalesce(cast(?2 as varchar(200)), title) where id = ?3")
                .setParameter(1, seconds)
                .setParameter(2, title)
                .setParameter(3, application.getId())
                .executeUpdate();
    }
}
