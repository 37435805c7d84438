package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.network.CallPlan.Heard;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;

/** The conversations with partners as the database keeps them. */
@ApplicationScoped
class CheckIns {
    @PersistenceContext
    EntityManager entities;

    CheckIn add(CheckIn call) {
        entities.persist(call);
        entities.flush();
        return call;
    }

    void settle() {
        entities.flush();
    }

    /** With its row held, so that something is sent once. */
    CheckIn hold(long id) {
        return Optional.ofNullable(entities.find(CheckIn.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("check-in"));
    }

    Optional<CheckIn> find(long id) {
        return Optional.ofNullable(entities.find(CheckIn.class, id));
    }

    /** Those of one organisation that are open, the most pressing first: as a rule one, and more only after a merger. */
    List<CheckIn> openAt(OrganisationId organisation) {
        return entities.createQuery(
                        "select c from CheckIn c where c.organisation.id = :organisation and c.stage = :open"
                                + " order by c.due, c.id",
                        CheckIn.class)
                .setParameter("organisation", organisation.value())
                .setParameter("open", CheckInStage.OPEN)
                .getResultList();
    }

    /** Those with any of these organisations, the last first. */
    List<CheckIn> with(Collection<OrganisationId> organisations, int most) {
        return entities.createQuery(
                        "select c from CheckIn c join fetch c.organisation where c.organisation.id in :organisations"
                                + " order by c.day desc, c.id desc",
                        CheckIn.class)
                .setParameter(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .setMaxResults(most)
                .getResultList();
    }

    /** Those for which something useful is still owed, the most pressing first. */
    List<CheckIn> open(int most) {
        return entities.createQuery(
                        "select c from CheckIn c join fetch c.organisation where c.stage = :open order by c.due, c.id",
                        CheckIn.class)
                .setParameter("open", CheckInStage.OPEN)
                .setMaxResults(most)
                .getResultList();
    }

    List<CheckIn> openBy(PersonId person, int most) {
        return entities.createQuery(
                        "select c from CheckIn c join fetch c.organisation where c.stage = :open and c.by = :person"
                                + " order by c.due, c.id",
                        CheckIn.class)
                .setParameter("open", CheckInStage.OPEN)
                .setParameter("person", person.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Every member with the day of the last conversation, by the alphabet; who rests is not rung. In two statements. */
    List<Heard> heard() {
        Map<Long, LocalDate> last = new HashMap<>();
        entities.createQuery(
                        "select c.organisation.id, max(c.day) from CheckIn c group by c.organisation.id",
                        Object[].class)
                .getResultStream()
                .forEach(row -> last.put((Long) row[0], (LocalDate) row[1]));
        return entities.createQuery(
                        "select o.id, o.memberSince from Organisation o where o.standing = :member order by o.sortText, o.id",
                        Object[].class)
                .setParameter("member", Standing.MEMBER)
                .getResultStream()
                .map(row -> new Heard(new OrganisationId((Long) row[0]), (LocalDate) row[1], last.get((Long) row[0])))
                .toList();
    }

    /** Those that are over in time, with what was sent. */
    List<CheckIn> closed() {
        return entities.createQuery(
                        "select distinct c from CheckIn c join fetch c.organisation left join fetch c.resources where c.stage = :closed",
                        CheckIn.class)
                .setParameter("closed", CheckInStage.CLOSED)
                .getResultList();
    }
}
