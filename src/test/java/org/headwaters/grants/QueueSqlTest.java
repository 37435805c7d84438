package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.KeptAway;
import org.junit.jupiter.api.Test;

class QueueSqlTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void fieldsTablesAndStages_areSaidAsTheDatabaseNamesThem() {
        var sql = QueueSql.of(
                "q.id not in (select s.application.id from ApplicationPartner s where s.askedPerson in :p0)"
                        + " and q.stage in (org.headwaters.grants.Stage.IN_REVIEW) and q.readers < q.readersNeeded",
                Map.of("p0", List.of(3L, 4L)));
        assertThat(sql.sql())
                .isEqualTo(
                        "q.id not in (select s.application_id from application_partner s where s.asked_person in (?, ?))"
                                + " and q.stage in ('IN_REVIEW') and q.readers < q.readers_needed");
        assertThat(sql.values()).containsExactly(3L, 4L);
    }

    @Test
    void aParameterThatIsNamedTwice_isGivenTwice_inTheOrderOfTheText() {
        var sql = QueueSql.of(
                "q.submittedAt >= :p1 and q.stage = :p0 and q.submittedAt < :p1",
                Map.of("p0", Stage.DRAFT, "p1", NOON));
        assertThat(sql.sql()).isEqualTo("q.submitted_at >= ? and q.stage = ? and q.submitted_at < ?");
        var noon = NOON.atOffset(ZoneOffset.UTC);
        assertThat(sql.values()).containsExactly(noon, "DRAFT", noon);
    }

    @Test
    void noConditionOfTheQueue_keepsAWordOfTheEntities() {
        var away = new KeptAway(
                new PersonId(7),
                Set.of(new OrganisationId(6)),
                Set.of("CG-1"),
                Set.of(new PersonId(8)),
                Set.of(new SubjectRef("commitment", "C-9"), new SubjectRef("cause", "K-1")));
        for (var view : QueueView.values()) {
            for (var stage : Stage.values()) {
                var filter = new QueueFilter(
                        view, "tide 7", "C-1", stage, 5L, true, new Batch(1, NOON, NOON.plusSeconds(9), false));
                var query = new QueueQuery(Map.of("tide", List.of(1L, 2L)));
                var sql = query.sql(query.where(filter, 7) + " and " + query.open(away));
                assertThat(sql.sql()).doesNotContainPattern("[a-z][A-Z]|headwaters|:p\\d|\\bfrom [A-Z]");
                assertThat(sql.values())
                        .hasSize((int) sql.sql().chars().filter(c -> c == '?').count());
            }
        }
    }
}
