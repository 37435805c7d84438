package org.headwaters.grants;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.persistence.Like;
import org.headwaters.reviews.KeptAway;

/** Applications by words: PostgreSQL asks its full-text index for the answers, any other database reads them through. */
@ApplicationScoped
class FoundRows {
    /**
     * What staff may read: of a report what was handed in, and no answer that its applicants are changing; the cells of a
     * budget are changed with its question.
     */
    private static final String READABLE = " and (a.code not like 'report.%' or exists (select 1 from grants g where"
            + " g.application_id = a.application_id and g.reported_at is not null and (g.stage <> 'MET' or a.saved_at <="
            + " g.reported_at))) and not exists (select 1 from application r where r.id = a.application_id and r.stage ="
            + " 'RETURNED' and (r.returned_codes is null or ',' || r.returned_codes || ',' like '%,' || a.code || ',%'"
            + " or a.code like 'budget.%' and exists (select 1 from question q where q.form_id = r.form_id and q.kind ="
            + " 'BUDGET' and ',' || r.returned_codes || ',' like '%,' || q.code || ',%')))";

    private static final String ORDER = " order by q.submittedAt desc, q.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    PartnerWords partners;

    @Resource(lookup = "jdbc/app")
    DataSource database;

    private volatile Boolean postgres;

    List<QueueRow> forStaff(String words, KeptAway away, int most) {
        var query = new QueueQuery(partners.of(Set.copyOf(QueueFilter.eachWord(words))));
        var jpql = "select q from QueueRow q where q.submittedAt is not null and " + found(query, words, READABLE)
                + " and " + query.open(away) + ORDER;
        return query.bind(em.createQuery(jpql, QueueRow.class))
                .setMaxResults(most)
                .getResultList();
    }

    List<QueueRow> forPartners(String words, Collection<OrganisationId> own, int most) {
        if (own.isEmpty()) {
            return List.of();
        }
        var query = new QueueQuery(partners.of(Set.copyOf(QueueFilter.eachWord(words))));
        var jpql = "select q from QueueRow q where exists (select p.id from ApplicationPartner p"
                + " where p.application.id = q.id and p.organisationId in "
                + query.parameter(own.stream().map(OrganisationId::value).toList())
                + ") and " + found(query, words, "") + ORDER;
        return query.bind(em.createQuery(jpql, QueueRow.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** In reference, title or partners; in somebody's name; or in what was written and may be read. */
    private String found(QueueQuery query, String words, String readable) {
        var named = query.parameter(Like.containing(words));
        return "(" + query.everyWord(words)
                + " or exists (select n.id from ApplicationPerson n where n.application.id = q.id and lower(n.name) like "
                + named + " escape '!')"
                + " or " + written(query, words, readable) + ")";
    }

    private String written(QueueQuery query, String words, String readable) {
        var ids = answers(words, readable);
        return ids.isEmpty() ? "1 = 0" : "q.id in " + query.parameter(ids);
    }

    /** Whose answers have all the words; as many as a page of hits can need. */
    @SuppressWarnings("unchecked")
    private List<Long> answers(String words, String readable) {
        var condition = isPostgres()
                ? "to_tsvector('simple', a.content) @@ plainto_tsquery('simple', ?)"
                : "lower(a.content) like '%' || lower(?) || '%'";
        List<Number> found = em.createNativeQuery("select distinct a.application_id from answer a where " + condition
                        + readable + " order by a.application_id desc")
                .setParameter(1, words)
                .setMaxResults(500)
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    private boolean isPostgres() {
        if (postgres == null) {
            try (var connection = database.getConnection()) {
                postgres = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
            } catch (SQLException unreachable) {
                throw new IllegalStateException("The database does not answer", unreachable);
            }
        }
        return postgres;
    }
}
