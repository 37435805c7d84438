package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.platform.NotFound;

/** The calls and their forms as the database keeps them. */
@ApplicationScoped
class Calls {
    @PersistenceContext
    EntityManager entities;

    void add(Call call) {
        entities.persist(call);
    }

    void add(CallForm form) {
        entities.persist(form);
    }

    void remove(CallForm form) {
        entities.remove(form);
    }

    Call get(String reference) {
        return find(reference).orElseThrow(() -> new NotFound("call"));
    }

    /** The call with its row held until the transaction ends, so that what begins under it begins once. */
    Call held(String reference) {
        return entities.createQuery("select c from Call c where c.reference = :reference", Call.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("call"));
    }

    Optional<Call> find(String reference) {
        return entities.createQuery("select c from Call c where c.reference = :reference", Call.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Every call, the one that opens last first; there are a few a year. */
    List<Call> all() {
        return entities.createQuery("select c from Call c order by c.opensAt desc, c.id desc", Call.class)
                .getResultList();
    }

    /** Those that everybody may see. */
    List<Call> published() {
        return all().stream().filter(c -> c.getPublishedAt() != null).toList();
    }

    /** The questions that a new application gets: the newest published form. */
    CallForm currentForm(Call call) {
        return forms(call).stream().filter(CallForm::isPublished).findFirst().orElseThrow(() -> new NotFound("form"));
    }

    /** The questions in force, or those being written where none are yet. */
    CallForm shownForm(Call call) {
        var forms = forms(call);
        return forms.stream().filter(CallForm::isPublished).findFirst().orElseGet(() -> forms.get(0));
    }

    /** The form that is being written, if there is one; the published ones are frozen. */
    Optional<CallForm> formInWriting(Call call) {
        return forms(call).stream().filter(f -> !f.isPublished()).findFirst();
    }

    /** The form that every network begins with. */
    CallForm defaultForm() {
        return entities.createQuery("select f from CallForm f where f.call is null", CallForm.class)
                .getSingleResult();
    }

    /** The newest first. */
    List<CallForm> forms(Call call) {
        return entities.createQuery(
                        "select f from CallForm f where f.call = :call order by f.number desc", CallForm.class)
                .setParameter("call", call)
                .getResultList();
    }

    /** The applications under the call that are still being written and whose partners are not asked yet. */
    List<Application> drafts(Call call) {
        return entities.createQuery(
                        "select a from Application a where a.call = :call and a.stage = :draft", Application.class)
                .setParameter("call", call)
                .setParameter("draft", Stage.DRAFT)
                .getResultList();
    }

    /** How many applications of each stage each call has, by the call's number. */
    Map<Long, Map<Stage, Long>> tallies() {
        var tallies = new HashMap<Long, Map<Stage, Long>>();
        entities.createQuery(
                        "select a.call.id, a.stage, count(a) from Application a group by a.call.id, a.stage",
                        Object[].class)
                .getResultStream()
                .forEach(row -> tallies.computeIfAbsent((Long) row[0], call -> new EnumMap<>(Stage.class))
                        .put((Stage) row[1], (Long) row[2]));
        return tallies;
    }

    /** Questions lie in rows of their own: says that the form they belong to is a newer one now. */
    void changed(CallForm form) {
        entities.lock(form, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /**
     * How many applications under this call and those it was made like have ended, and how: decisions count once they are
     * told.
     */
    Map<Stage, Long> endings(Call call) {
        var endings = new EnumMap<Stage, Long>(Stage.class);
        entities.createQuery(
                        "select a.stage, count(a) from Application a where a.call in :family and ("
                                + "a.stage in (org.headwaters.grants.Stage.MISSED, org.headwaters.grants.Stage.WITHDRAWN)"
                                + " or a.decision.toldAt is not null) group by a.stage",
                        Object[].class)
                .setParameter("family", call.rounds())
                .getResultStream()
                .forEach(row -> endings.put((Stage) row[0], (Long) row[1]));
        return endings;
    }

    /** The number of a new call's reference. */
    long nextNumber() {
        return ((Number) entities.createNativeQuery("select nextval('call_number')")
                        .getSingleResult())
                .longValue();
    }
}
