package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/** The ways in, and who asked from outside, as the database keeps them. */
@ApplicationScoped
class Candidacies {
    private static final String WHOLE = "select c from Candidacy c join fetch c.organisation join fetch c.contact";
    private static final String ORGANISATION = "organisation";

    @PersistenceContext
    EntityManager entities;

    Candidacy add(Candidacy candidacy) {
        entities.persist(candidacy);
        entities.flush();
        return candidacy;
    }

    /** The newest way in of the organisation, open or ended. */
    Optional<Candidacy> newest(OrganisationId organisation) {
        return entities.createQuery(
                        WHOLE + " where c.organisation.id = :organisation order by c.namedAt desc, c.id desc",
                        Candidacy.class)
                .setParameter(ORGANISATION, organisation.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The one that is open, with its row held. */
    Optional<Candidacy> openOf(OrganisationId organisation) {
        return entities.createQuery(
                        "select c from Candidacy c where c.organisation.id = :organisation and c.endedAt is null",
                        Candidacy.class)
                .setParameter(ORGANISATION, organisation.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The way in whose contact was asked by this link. */
    Candidacy carriedBy(String hash) {
        return carried(hash, LockModeType.NONE);
    }

    /** Its organisation, which is held before the way in. */
    OrganisationId organisationCarriedBy(String hash) {
        return entities.createQuery("select c.organisation.id from Candidacy c where c.carryHash = :hash", Long.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(OrganisationId::new)
                .orElseThrow(() -> new Refusal("network.refused.carry"));
    }

    /** The way in with its row held: of two answers at once, one is refused. */
    Candidacy answered(String hash) {
        return carried(hash, LockModeType.PESSIMISTIC_WRITE);
    }

    private Candidacy carried(String hash, LockModeType lock) {
        return entities.createQuery("select c from Candidacy c where c.carryHash = :hash", Candidacy.class)
                .setParameter("hash", hash)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("network.refused.carry"));
    }

    Candidacy get(long id) {
        return Optional.ofNullable(entities.find(Candidacy.class, id)).orElseThrow(() -> new NotFound("candidacy"));
    }

    /** Those on the way whose organisation stands so, the longest there first. */
    List<Candidacy> open(Collection<Standing> standings, int first, int most) {
        return entities.createQuery(
                        WHOLE + " left join fetch c.namedBy where c.endedAt is null and c.organisation.standing in"
                                + " :standings order by c.namedAt, c.id",
                        Candidacy.class)
                .setParameter("standings", standings)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those whose way has ended, the last first. */
    List<Candidacy> ended(int most) {
        return entities.createQuery(
                        WHOLE + " left join fetch c.namedBy where c.endedAt is not null order by c.endedAt desc",
                        Candidacy.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many are open, by where they stand. */
    List<Object[]> counts() {
        return entities.createQuery(
                        "select c.organisation.standing, count(c) from Candidacy c where c.endedAt is null"
                                + " group by c.organisation.standing",
                        Object[].class)
                .getResultList();
    }

    /** When those that came in were named and admitted, the last hundred. */
    List<Object[]> admittedTimes() {
        return entities.createQuery(
                        "select c.namedAt, c.endedAt from Candidacy c where c.admitted = true order by c.endedAt desc",
                        Object[].class)
                .setMaxResults(100)
                .getResultList();
    }

    List<Candidacy> openNamedBy(OrganisationId by) {
        return entities.createQuery(
                        "select c from Candidacy c where c.namedBy.id = :by and c.endedAt is null", Candidacy.class)
                .setParameter("by", by.value())
                .getResultList();
    }

    List<Candidacy> openCarriedBy(PersonId contact) {
        return entities.createQuery(
                        "select c from Candidacy c where c.contact.id = :contact and c.endedAt is null",
                        Candidacy.class)
                .setParameter("contact", contact.value())
                .getResultList();
    }

    /** Those that the organisation has named, the last first. */
    List<Candidacy> namedBy(Collection<OrganisationId> by, int most) {
        if (by.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(WHOLE + " where c.namedBy.id in :by order by c.namedAt desc", Candidacy.class)
                .setParameter("by", by.stream().map(OrganisationId::value).toList())
                .setMaxResults(most)
                .getResultList();
    }

    List<ReadinessMark> marksOf(Candidacy candidacy) {
        return entities.createQuery("select m from ReadinessMark m where m.candidacy = :candidacy", ReadinessMark.class)
                .setParameter("candidacy", candidacy.getId())
                .getResultList();
    }

    void add(ReadinessMark mark) {
        entities.persist(mark);
    }

    /** Counts as a change also where only its marks are other ones. */
    void touch(Candidacy candidacy) {
        entities.lock(candidacy, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void settle() {
        entities.flush();
    }

    void add(AskedToJoin asked) {
        entities.persist(asked);
        entities.flush();
    }

    /** Who asked by this link, with the row held: of two who confirm at once, one is refused. */
    AskedToJoin asked(String tokenHash) {
        return asked(tokenHash, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, only to look at: nobody waits for whoever looks, and whoever looks for nobody. */
    AskedToJoin askedBy(String tokenHash) {
        return asked(tokenHash, LockModeType.NONE);
    }

    private AskedToJoin asked(String tokenHash, LockModeType lock) {
        return entities.createQuery("select a from AskedToJoin a where a.tokenHash = :hash", AskedToJoin.class)
                .setParameter("hash", tokenHash)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("network.refused.link"));
    }

    /** How many have asked since then and not confirmed, from one address of mail or from all. */
    long askedSince(String email, Instant since) {
        var all = email == null;
        var query = entities.createQuery(
                        "select count(a) from AskedToJoin a where a.confirmedAt is null and a.askedAt > :since"
                                + (all ? "" : " and a.email = :email"),
                        Long.class)
                .setParameter("since", since);
        return (all ? query : query.setParameter("email", email)).getSingleResult();
    }

    /** Who never confirmed leaves nothing behind. */
    int forget(Instant before) {
        return entities.createQuery("delete from AskedToJoin a where a.confirmedAt is null and a.askedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
