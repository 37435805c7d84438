package org.headwaters.commitments;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.challenges.CauseId;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.persistence.Like;

/** The commitments as the database keeps them. */
@ApplicationScoped
class Commitments {
    /** Before its decision is told a promise is private, whatever it says; and what was accepted once stays told. */
    private static final String TOLD = " and (c.state in :accepted or c.acceptedOn is not null)";

    /** Whoever speaks for a promise carries it, and all who have a part in it now. */
    private static final String CARRIED = "(%1$s.organisation in :%2$s or exists (select carried from CommitmentShare"
            + " carried where carried.commitment = %1$s and carried.until is null and carried.organisation in :%2$s))";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Goals goals;

    /**
     * The condition that one of these organisations carries a promise, the same in every query that asks.
     *
     * @param promise how the query calls it
     * @param organisations the parameter with their numbers
     */
    static String carried(String promise, String organisations) {
        return CARRIED.formatted(promise, organisations);
    }

    /** The goal that a new promise serves. */
    Optional<Goal> goal() {
        return goals.workedOn();
    }

    Optional<Commitment> byReference(String reference) {
        return entities.createQuery(
                        "select c from Commitment c join fetch c.goal where c.reference = :reference", Commitment.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    List<Commitment> withReferences(Collection<String> references) {
        return entities.createQuery("select c from Commitment c where c.reference in :references", Commitment.class)
                .setParameter("references", references)
                .getResultList();
    }

    /** What these partners promise now, alone or with others, the earliest due first. */
    List<Commitment> runningOf(Collection<OrganisationId> partners) {
        if (partners.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from Commitment c where " + carried("c", "partners")
                                + " and c.state = :active order by c.due, c.id",
                        Commitment.class)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .setParameter("active", State.ACTIVE)
                .getResultList();
    }

    /** What these partners, alone or with others, have told that such a reader may see, with all shares, the earliest due first. */
    List<Commitment> toldBy(Collection<OrganisationId> partners, Collection<Visibility> to) {
        if (partners.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct c from Commitment c left join fetch c.shares where c.visibility in :to" + TOLD
                                + " and " + carried("c", "partners") + " order by c.due, c.id",
                        Commitment.class)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .setParameter("to", to)
                .setParameter("accepted", Commitment.ACCEPTED)
                .getResultList();
    }

    /** What such a reader may see of a theme, or of all with null, and only what several carry where that is asked: what is due next, then what is over. */
    List<Commitment> told(String theme, boolean joint, Collection<Visibility> to, int first, int most) {
        return told(
                        "select c",
                        theme,
                        joint,
                        to,
                        " order by case when c.state in (org.headwaters.commitments.State.ACTIVE,"
                                + " org.headwaters.commitments.State.SILENT) then 0 else 1 end, c.due, c.id",
                        Commitment.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long countTold(String theme, boolean joint, Collection<Visibility> to) {
        return told("select count(c)", theme, joint, to, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> told(
            String select, String theme, boolean joint, Collection<Visibility> to, String end, Class<T> type) {
        var where = " from Commitment c where c.visibility in :to" + TOLD
                + (theme == null ? "" : " and c.theme = :theme")
                + (joint
                        ? " and (select count(s) from CommitmentShare s where s.commitment = c and s.until is null) > 1"
                        : "");
        var query = entities.createQuery(select + where + end, type)
                .setParameter("to", to)
                .setParameter("accepted", Commitment.ACCEPTED);
        return theme == null ? query : query.setParameter("theme", theme);
    }

    /** The causes that a promise works on. */
    List<CauseId> causesOf(Commitment commitment) {
        return commitment.getCauses().stream().sorted().map(CauseId::new).toList();
    }

    /** The promises that work on a cause, as far as such a reader may see them. */
    List<Commitment> workingOn(CauseId cause, Collection<Visibility> to) {
        return entities.createQuery(
                        "select c from Commitment c join c.causes k where k = :cause and c.visibility in :to" + TOLD,
                        Commitment.class)
                .setParameter("cause", cause.value())
                .setParameter("to", to)
                .setParameter("accepted", Commitment.ACCEPTED)
                .getResultList();
    }

    List<Commitment> withWords(String words, Collection<Visibility> to, int most) {
        return entities.createQuery(
                        "select c from Commitment c where lower(c.sentence) like :words escape '!' and c.visibility in :to"
                                + TOLD + " order by c.due, c.id",
                        Commitment.class)
                .setParameter("words", Like.containing(words))
                .setParameter("to", to)
                .setParameter("accepted", Commitment.ACCEPTED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these partners of which an accepted promise is known, alone or with others, whatever became of it. */
    Set<OrganisationId> havePromised(Collection<OrganisationId> partners) {
        var ids = partners.stream().map(OrganisationId::value).toList();
        var found = Stream.of(
                        "select distinct c.organisation from Commitment c where c.organisation in :partners" + TOLD,
                        "select distinct s.organisation from CommitmentShare s join s.commitment c"
                                + " where s.organisation in :partners" + TOLD)
                .flatMap(query -> entities.createQuery(query, Long.class)
                        .setParameter("partners", ids)
                        .setParameter("accepted", Commitment.ACCEPTED)
                        .getResultStream());
        return found.map(OrganisationId::new).collect(toSet());
    }

    /** What the organisation promised last, alone or with others, and has not withdrawn. */
    Optional<Commitment> newestOf(OrganisationId owner) {
        return carriedBy(List.of(owner)).stream()
                .filter(promise -> promise.getState() != State.WITHDRAWN)
                .findFirst();
    }

    /** Everything that these carry or have begun, the newest first. */
    List<Commitment> carriedBy(Collection<OrganisationId> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from Commitment c where " + carried("c", "owners") + " order by c.id desc",
                        Commitment.class)
                .setParameter(
                        "owners", owners.stream().map(OrganisationId::value).toList())
                .getResultList();
    }

    /** What these are writing now, alone or with others, with all shares, the newest first. */
    List<Commitment> writtenBy(Collection<OrganisationId> owners, int most) {
        if (owners.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct c from Commitment c left join fetch c.shares where c.state in :writing"
                                + " and " + carried("c", "owners") + " order by c.id desc",
                        Commitment.class)
                .setParameter("writing", List.of(State.DRAFT, State.CHANGES_ASKED))
                .setParameter(
                        "owners", owners.stream().map(OrganisationId::value).toList())
                .getResultStream()
                .limit(most)
                .toList();
    }

    /** Those that stand so, with their shares, the longest there first. */
    List<Commitment> standing(Collection<State> states) {
        return entities.createQuery(
                        "select distinct c from Commitment c left join fetch c.shares join fetch c.goal"
                                + " where c.state in :states order by c.submittedAt, c.id",
                        Commitment.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** References of those that were handed in and whose present shares do not make one. */
    List<String> notDividedToOne() {
        return entities.createQuery(
                        "select c.reference from Commitment c where c.state not in :writing and (select sum(s.part) from"
                                + " CommitmentShare s where s.commitment = c and s.until is null) <> :whole"
                                + " order by c.reference",
                        String.class)
                .setParameter("writing", List.of(State.DRAFT, State.CHANGES_ASKED, State.WITHDRAWN))
                .setParameter("whole", (long) Shares.WHOLE)
                .getResultList();
    }

    /** What this person has begun for the organisation toward the goal and not written in yet. */
    Optional<Commitment> untouched(OrganisationId owner, PersonId person, Goal goal) {
        return entities.createQuery(
                        "select c from Commitment c where c.state = :draft and c.organisation = :owner"
                                + " and c.startedBy = :person and c.goal = :goal"
                                + " and not exists (select t from DraftText t where t.commitmentId = c.id)"
                                + " and not exists (select m from CommitmentMilestone m where m.commitment = c)"
                                + " and not exists (select s from CommitmentShare s where s.commitment = c"
                                + " and s.organisation <> :owner) order by c.id desc",
                        Commitment.class)
                .setParameter("draft", State.DRAFT)
                .setParameter("owner", owner.value())
                .setParameter("person", person.value())
                .setParameter("goal", goal)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Commitment commitment) {
        entities.persist(commitment);
        entities.flush();
    }

    boolean isTaken(String reference) {
        return byReference(reference).isPresent();
    }

    /** The promise with its row held until the end of the transaction. */
    Commitment hold(Commitment commitment) {
        entities.refresh(commitment, LockModeType.PESSIMISTIC_WRITE);
        return commitment;
    }

    /** Counts as a change also where only its shares, or how it goes, are other ones. */
    void touch(Commitment commitment) {
        entities.lock(commitment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void flush() {
        entities.flush();
    }

    /** A new number from the series, and the secret by which it is shuffled. */
    long nextNumber() {
        return number("select nextval('commitment_number')");
    }

    long secret() {
        return number("select secret from commitment_series where prefix = '" + CommitmentReferences.PREFIX + "'");
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
