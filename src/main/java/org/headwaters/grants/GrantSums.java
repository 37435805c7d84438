package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** Compares grants with decisions and with the ledger, in the database. It reads the fund's table and nothing else does. */
@ApplicationScoped
class GrantSums {
    private static final String WITHOUT_GRANT = """
            select a.reference from application a left join grants g on g.application_id = a.id
            where a.stage = 'AWARDED' and a.told_at is not null and g.id is null order by a.reference""";

    /** Committed and paid together are what was granted; what was cancelled before it was paid holds nothing. */
    private static final String OTHER_SUM = """
            select g.reference from grants g
            left join (select e.subject_reference as ref,
                sum(case e.kind when 'COMMITTED' then e.amount_minor when 'UNCOMMITTED' then -e.amount_minor else 0 end) as committed,
                sum(case e.kind when 'PAID' then e.amount_minor when 'RETURNED' then -e.amount_minor else 0 end) as paid
              from ledger_entry e where e.subject_kind = 'grant' group by e.subject_reference) s on s.ref = g.reference
            where g.stage in ('OFFERED', 'ACCEPTED') and (s.ref is null or s.committed <> g.amount_minor or s.paid <> 0)
               or g.stage in ('PAID', 'MET', 'REPORTED', 'CLOSED')
                 and (s.ref is null or s.committed + s.paid <> g.amount_minor)
               or g.stage = 'CANCELLED' and g.accepted_at is not null and s.committed <> 0
            order by g.reference""";

    @PersistenceContext
    EntityManager entities;

    @SuppressWarnings("unchecked")
    List<String> mismatched() {
        var all = new ArrayList<String>();
        all.addAll(entities.createNativeQuery(WITHOUT_GRANT).getResultList());
        all.addAll(entities.createNativeQuery(OTHER_SUM).getResultList());
        return all;
    }
}
