package org.headwaters.challenges;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.persistence.Like;

/** The causes as the database keeps them. */
@ApplicationScoped
class Causes {
    private static final Set<CauseState> OPEN = EnumSet.of(CauseState.LIVE, CauseState.RETIRED);

    @PersistenceContext
    EntityManager entities;

    void keep(Cause cause) {
        entities.persist(cause);
    }

    void keep(CauseWork work) {
        entities.persist(work);
    }

    /** Those of this title, however its letters are written, that stand on the map or may come to. */
    List<Cause> titled(String title) {
        return entities.createQuery(
                        "select c from Cause c where lower(c.title) = :title and c.state <> :declined order by c.id",
                        Cause.class)
                .setParameter("title", title.toLowerCase(Locale.ROOT))
                .setParameter("declined", CauseState.DECLINED)
                .getResultList();
    }

    /** What waits for a decision, the oldest first. */
    List<Cause> suggested() {
        return entities.createQuery(
                        "select c from Cause c join fetch c.theme where c.state = :suggested"
                                + " order by c.suggestedAt, c.id",
                        Cause.class)
                .setParameter("suggested", CauseState.SUGGESTED)
                .getResultList();
    }

    /** What one person suggested and what does not stand on the map, the newest first. */
    List<Cause> suggestedBy(PersonId person) {
        return entities.createQuery(
                        "select c from Cause c join fetch c.theme where c.suggestedBy = :person and c.state in :states"
                                + " order by c.suggestedAt desc, c.id",
                        Cause.class)
                .setParameter("person", person.value())
                .setParameter("states", EnumSet.of(CauseState.SUGGESTED, CauseState.DECLINED))
                .getResultList();
    }

    /** How many suggestions wait, of causes, bright spots and notes. */
    long waiting() {
        return entities.createQuery(
                        "select count(c) + (select count(s) from BrightSpot s where s.state = :spot)"
                                + " + (select count(n) from BriefNote n where n.state = :note)"
                                + " from Cause c where c.state = :cause",
                        Long.class)
                .setParameter("cause", CauseState.SUGGESTED)
                .setParameter("spot", SpotState.SUGGESTED)
                .setParameter("note", BriefNote.State.OPEN)
                .getSingleResult();
    }

    /** What is live, with its theme, in the order of the map's table of contents. */
    List<Cause> live() {
        return in(EnumSet.of(CauseState.LIVE));
    }

    /** The same for every state of these. */
    List<Cause> in(Set<CauseState> states) {
        return entities.createQuery(
                        "select c from Cause c join fetch c.theme where c.state in :states"
                                + " order by c.theme.place, c.title, c.id",
                        Cause.class)
                .setParameter("states", states)
                .getResultList();
    }

    List<Cause> all(Collection<CauseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select c from Cause c where c.id in :ids order by c.title, c.id", Cause.class)
                .setParameter("ids", ids.stream().map(CauseId::value).toList())
                .getResultList();
    }

    /** The one with this reference that everybody may read. */
    Optional<Cause> open(String reference) {
        return byReference(reference).filter(cause -> cause.getState().isOpen());
    }

    /** With its row held until the transaction ends. */
    Cause hold(Cause cause) {
        entities.lock(cause, LockModeType.PESSIMISTIC_WRITE);
        return cause;
    }

    Optional<Cause> byReference(String reference) {
        return entities.createQuery(
                        "select c from Cause c join fetch c.theme where c.reference = :reference", Cause.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    List<Cause> withReferences(Collection<String> references) {
        return entities.createQuery(
                        "select c from Cause c join fetch c.theme where c.reference in :references"
                                + " and c.state in :open",
                        Cause.class)
                .setParameter("references", references)
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** The numbers of those that any of these partners works on. */
    Set<Long> workedOnBy(Collection<OrganisationId> partners) {
        if (partners.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select w.cause.id from CauseWork w where w.endedAt is null and w.organisation in :partners",
                        Long.class)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .getResultStream()
                .collect(toSet());
    }

    /** Who works on each cause that anybody works on, by the cause's number. */
    Map<Long, List<OrganisationId>> workers() {
        return entities.createQuery(
                        "select w.cause.id, w.organisation from CauseWork w where w.endedAt is null order by w.id",
                        Object[].class)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> new OrganisationId((Long) row[1]), toList())));
    }

    /** What this partner says of this cause, also when it has ended. */
    Optional<CauseWork> work(Cause cause, OrganisationId organisation) {
        return entities.createQuery(
                        "select w from CauseWork w where w.cause = :cause and w.organisation = :organisation",
                        CauseWork.class)
                .setParameter("cause", cause)
                .setParameter("organisation", organisation.value())
                .getResultStream()
                .findFirst();
    }

    List<CauseWork> workOn(Cause cause) {
        return entities.createQuery(
                        "select w from CauseWork w where w.endedAt is null and w.cause = :cause order by w.id",
                        CauseWork.class)
                .setParameter("cause", cause)
                .getResultList();
    }

    /** What these partners work on, in the order of the map. */
    List<CauseWork> workOf(Collection<OrganisationId> partners) {
        if (partners.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select w from CauseWork w join fetch w.cause c join c.theme t where w.endedAt is null and w.organisation in :partners"
                                + " order by t.place, c.title",
                        CauseWork.class)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .getResultList();
    }

    /** Who works on this cause, or on any cause of this theme: whichever has the reference. */
    Set<OrganisationId> workersOf(String chosen) {
        return entities.createQuery(
                        "select distinct w.organisation from CauseWork w"
                                + " where w.endedAt is null and (w.cause.reference = :chosen or w.cause.theme.reference = :chosen)",
                        Long.class)
                .setParameter("chosen", chosen)
                .getResultStream()
                .map(OrganisationId::new)
                .collect(toSet());
    }

    /** Those whose title or brief contains all that was typed. */
    List<Cause> withWords(String words, int most) {
        return entities.createQuery(
                        "select c from Cause c where c.state = :live and (lower(c.title) like :words escape '!'"
                                + " or lower(c.description) like :words escape '!') order by c.title",
                        Cause.class)
                .setParameter("live", CauseState.LIVE)
                .setParameter("words", Like.containing(words))
                .setMaxResults(most)
                .getResultList();
    }
}
