package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;

/** What one may choose from in the queue, and the views that people keep for themselves. */
@ApplicationScoped
class QueueViews {
    private static final String CHOICES = """
            select 'call', c.reference, c.title, c.id, case when c.rhythm = 'ROLLING' then
              cast(cast(extract(epoch from c.opens_at) as bigint) as varchar(20)) || ' ' ||
              coalesce(cast(cast(extract(epoch from c.closes_at) as bigint) as varchar(20)), '-') || ' ' ||
              c.zone || ' ' || cast(c.batch_days as varchar(10)) end from call c
            union all
            select 'officer', cast(p.id as varchar(20)), p.name, p.id, cast(null as varchar(120)) from person p
              where exists (select a.id from application a where a.officer_id = p.id)
            union all
            select 'view', v.query, v.name, v.id, cast(null as varchar(120)) from saved_view v
              where v.person_id = ?""";

    @PersistenceContext
    EntityManager em;

    /** Calls, officers and the person's saved views: kind, value, name, number, and how a rolling call is cut. */
    @SuppressWarnings("unchecked")
    List<Object[]> choices(PersonId person) {
        return em.createNativeQuery(CHOICES).setParameter(1, person.value()).getResultList();
    }

    void add(SavedView view) {
        em.persist(view);
    }

    void remove(SavedView view) {
        em.remove(view);
    }

    List<SavedView> saved(PersonId person) {
        return em.createQuery("select v from SavedView v where v.personId = :person order by v.name", SavedView.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    SavedView saved(PersonId person, long id) {
        return Optional.ofNullable(em.find(SavedView.class, id))
                .filter(view -> view.getPerson().equals(person))
                .orElseThrow(() -> new NotFound("view"));
    }
}
