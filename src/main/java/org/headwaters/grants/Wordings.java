package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwaters.platform.Refusal;

/** What letters begin with and the reasons they say: the network's, and what a call says in their place. */
@ApplicationScoped
class Wordings {
    @PersistenceContext
    EntityManager em;

    void add(Worded worded) {
        em.persist(worded);
        em.flush();
    }

    void remove(LetterTemplate own) {
        em.remove(own);
    }

    /** Says to the database what another row builds on. */
    void flush() {
        em.flush();
    }

    /** The call's own template of this kind, or the one that serves all calls. */
    LetterTemplate template(Call call, Verdict kind) {
        return own(call, kind)
                .or(() -> call == null ? Optional.empty() : own(null, kind))
                .orElseThrow(() -> new Refusal("grants.refused.noTemplate"));
    }

    /** @param call null for the network's own */
    Optional<LetterTemplate> own(Call call, Verdict kind) {
        var query = em.createQuery(
                "select t from LetterTemplate t where t.kind = :kind and "
                        + (call == null ? "t.call is null" : "t.call = :call"),
                LetterTemplate.class);
        query.setParameter("kind", kind);
        if (call != null) {
            query.setParameter("call", call);
        }
        return query.getResultStream().findFirst();
    }

    /** @param call null for the network's own */
    ReasonLibrary library(Call call) {
        var query = em.createQuery(
                "select r from Reason r where r.replaced = false and (r.call is null"
                        + (call == null ? ")" : " or r.call = :call)"),
                Reason.class);
        if (call != null) {
            query.setParameter("call", call);
        }
        return ReasonLibrary.of(query.getResultList());
    }

    /** The chosen ones, in the library's order; {@link Refusal} for a code that this call does not offer. */
    Set<Reason> chosen(Call call, Collection<String> codes) {
        var chosen = new LinkedHashSet<Reason>();
        library(call).offered().stream()
                .filter(r -> codes.contains(r.getCode()))
                .forEach(chosen::add);
        if (chosen.size() < Set.copyOf(codes).size()) {
            throw new Refusal("grants.refused.chooseReason");
        }
        return chosen;
    }

    /** Gives a new call the letters and reasons that the earlier one had of its own. */
    void copy(Call earlier, Call call, Act act) {
        for (var kind : Verdict.values()) {
            own(earlier, kind).ifPresent(letter -> {
                var copy = new LetterTemplate(call, kind);
                copy.word(letter.getText(), act);
                em.persist(copy);
            });
        }
        library(earlier).entries().stream()
                .filter(entry -> entry.own() != null)
                .map(ReasonLibrary.Entry::own)
                .forEach(reason -> {
                    var copy = new Reason(call, reason.getCode(), reason.getVerdict(), reason.getPosition());
                    if (reason.hasWords()) {
                        copy.word(new ReasonText(reason.getLabel(), reason.getSentence()), act);
                    }
                    if (reason.isRetired()) {
                        copy.retire();
                    }
                    em.persist(copy);
                });
    }

    /** Every row that the calls keep of this code, which a new code must not meet. */
    boolean isTaken(String code) {
        return em.createQuery("select count(r) from Reason r where r.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    /** Those whose words somebody keeps, by their numbers. */
    List<Long> used(Collection<Reason> reasons) {
        return reasons.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct r.id from Application a join a.reasons r where r in :reasons",
                                Long.class)
                        .setParameter("reasons", reasons)
                        .getResultList();
    }
}
