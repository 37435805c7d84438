package org.headwaters.network;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;

/** The introductions as the database keeps them. */
@ApplicationScoped
class Introductions {
    private static final String BOTH = "select i from Introduction i join fetch i.seeker join fetch i.giver where ";
    private static final Set<IntroductionStage> OPEN =
            EnumSet.of(IntroductionStage.GIVER_ASKED, IntroductionStage.SEEKER_ASKED);

    @PersistenceContext
    EntityManager entities;

    /** Refused while another one of the same two is open. */
    Introduction add(Introduction begun) {
        var open = entities.createQuery(
                        "select count(i) from Introduction i where i.seeker = :seeker and i.giver = :giver and i.stage in :open",
                        Long.class)
                .setParameter("seeker", begun.getSeeker())
                .setParameter("giver", begun.getGiver())
                .setParameter("open", OPEN)
                .getSingleResult();
        if (open > 0) {
            throw new Refusal("network.refused.introduction.open");
        }
        entities.persist(begun);
        entities.flush();
        return begun;
    }

    Introduction get(long id) {
        return Optional.ofNullable(entities.find(Introduction.class, id))
                .orElseThrow(() -> new NotFound("introduction"));
    }

    void settle() {
        entities.flush();
    }

    /** Those of these organisations on either side that are open or have ended since then, the newest first. */
    List<Introduction> of(Collection<OrganisationId> organisations, Instant since, int most) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        BOTH
                                + "(i.seeker.id in :mine or i.giver.id in :mine) and (i.endedAt is null or i.endedAt > :since)"
                                + " order by i.begunAt desc, i.id desc",
                        Introduction.class)
                .setParameter(
                        "mine",
                        organisations.stream().map(OrganisationId::value).toList())
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that nobody has answered to the end, the oldest first. */
    List<Introduction> open(int most) {
        return entities.createQuery(BOTH + "i.stage in :open order by i.begunAt, i.id", Introduction.class)
                .setParameter("open", OPEN)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of one organisation on either side that are open or were made. */
    List<Introduction> ofEither(OrganisationId organisation) {
        return entities.createQuery(
                        BOTH + "(i.seeker.id = :one or i.giver.id = :one) and (i.stage in :open or i.stage = :made)"
                                + " order by i.id",
                        Introduction.class)
                .setParameter("one", organisation.value())
                .setParameter("open", OPEN)
                .setParameter("made", IntroductionStage.MADE)
                .getResultList();
    }

    /** The one of these two that is open. */
    Optional<Introduction> open(Organisation seeker, Organisation giver) {
        return entities.createQuery(
                        BOTH + "i.seeker = :seeker and i.giver = :giver and i.stage in :open", Introduction.class)
                .setParameter("seeker", seeker)
                .setParameter("giver", giver)
                .setParameter("open", OPEN)
                .getResultStream()
                .findFirst();
    }

    List<Introduction> ofCheckIn(long checkIn) {
        return entities.createQuery(BOTH + "i.checkInId = :checkIn order by i.id", Introduction.class)
                .setParameter("checkIn", checkIn)
                .getResultList();
    }

    /** Givers with whom the seeker is being introduced, or has been. */
    Set<OrganisationId> giversOf(OrganisationId seeker) {
        return entities.createQuery(
                        "select i.giver.id from Introduction i where i.seeker.id = :seeker and (i.stage in :open or i.stage = :made)",
                        Long.class)
                .setParameter("seeker", seeker.value())
                .setParameter("open", OPEN)
                .setParameter("made", IntroductionStage.MADE)
                .getResultStream()
                .map(OrganisationId::new)
                .collect(toSet());
    }
}
