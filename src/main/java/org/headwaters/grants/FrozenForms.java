package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The questions of published forms. Those never change, so they are remembered; a form that is being written is read
 * afresh each time.
 */
@ApplicationScoped
class FrozenForms {
    private static final int MOST = 200;

    private final Map<Long, Form> known = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;

    /** Questions and kinds of cost, in their order. */
    record Form(List<QuestionTerms> questions, List<BudgetKindTerms> kinds) {}

    Form of(CallForm form) {
        var remembered = known.get(form.getId());
        return remembered != null ? remembered : read(form.getId());
    }

    private Form read(long id) {
        var form = em.createQuery(
                        "select distinct f from CallForm f left join fetch f.questions q left join fetch f.budgetKinds k"
                                + " where f.id = :id order by q.position, k.position",
                        CallForm.class)
                .setParameter("id", id)
                .getSingleResult();
        var read = new Form(form.questionTerms(), form.budgetKindTerms());
        if (form.isPublished() && known.size() < MOST) {
            known.put(id, read);
        }
        return read;
    }
}
