package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who carries forty of a hundred carries the promise wherever that is asked, and no longer than it does. */
@InServer
@Tag("h2")
class CarriedTogetherIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    Commitments commitments;

    @Inject
    Goals goals;

    @Inject
    Seasons seasons;

    @Inject
    YearCount counts;

    @Inject
    SeasonWorkflow seasonWorkflow;

    @Inject
    SeasonDesk seasonDesk;

    @Inject
    PromisesInDirectory directory;

    @Inject
    Reviews reviews;

    @Inject
    YearStage stage;

    @Inject
    Cast cast;

    @Inject
    Caller caller;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    private int year;
    private YearStage.Scene it;
    private OrganisationId college;

    @BeforeEach
    void aPromiseOfAMuseum_andACollegeThatKnowsIt() throws Exception {
        year = stage.year();
        it = stage.promise(LocalDate.of(year - 1, 6, 1));
        college = cast.partner("College beside " + it.promise());
    }

    @Test
    void sixtyAndForty_areTwoPartnersWhereverPartnersAreCountedOrListed() throws Exception {
        stage.open(year);
        var asked = asked();
        assertThat(partners()).isEqualTo(1);
        assertThat(running()).isEmpty();

        share(6000, 4000, "null");

        assertThat(asked()).isEqualTo(asked + 1);
        assertThat(partners()).isEqualTo(2);
        assertThat(running()).containsExactly(it.promise());
        var entries = acting.as(
                it.iris(),
                () -> transaction.run(() -> directory.entries(List.of(it.museum(), college), caller)),
                PARTNER);
        assertThat(entries).containsOnlyKeys(it.museum(), college);
        assertThat(entries.get(college)).hasSize(1);
        assertThat(transaction.run(() -> seasons.openFor(List.of(college), 5))).hasSize(1);

        acting.as(it.ola(), () -> seasonWorkflow.theme(year, ThemeKind.HARD, "The sea"), OFFICER);
        var theme = season().hard().get(0).id();
        transaction.sql("insert into season_theme_review (theme_id, review_id) values (" + theme
                + ", (select r.id from annual_review r join commitment c on c.id = r.commitment_id where c.reference = '"
                + it.promise() + "'))");
        assertThat(season().hard().get(0).partners()).isEqualTo(2);
    }

    @Test
    void aShareThatEndedLongAgo_tiesNobodyAnyMore_andOneThatEndedLatelyDoes() throws Exception {
        var mei = cast.person("Mei " + it.promise(), REVIEWER);
        cast.affiliate(mei, college, null);
        share(6000, 4000, "date '" + TODAY.minusYears(4) + "'");
        assertThat(tied(mei)).doesNotContain(it.promise());
        ends("date '" + TODAY.minusYears(1) + "'");
        assertThat(tied(mei)).contains(it.promise());
        ends("null");
        assertThat(tied(mei)).contains(it.promise());
        transaction.sql("update affiliation set until_day = date '" + TODAY.minusYears(5) + "' where person_id = "
                + mei.value());
        assertThat(tied(mei)).as("who left long before").doesNotContain(it.promise());
        ends("date '" + TODAY.minusYears(1) + "'");
        assertThat(tied(mei)).as("whose organisation went on without her").doesNotContain(it.promise());
    }

    private Set<String> tied(PersonId person) throws Exception {
        return transaction.run(() -> reviews.keptAway(person, Commitment.KIND).references());
    }

    private void share(int museums, int colleges, String until) {
        transaction.sql("update commitment_share set part = " + museums + " where " + ofThePromise());
        transaction.sql(
                "insert into commitment_share (id, version, commitment_id, organisation_id, part, from_day, until_day)"
                        + " values (nextval('id_seq'), 1, (select id from commitment where reference = '" + it.promise()
                        + "'), " + college.value() + ", " + colleges + ", date '1700-01-01', " + until + ")");
    }

    private void ends(String until) {
        transaction.sql("update commitment_share set until_day = " + until + " where organisation_id = "
                + college.value() + " and " + ofThePromise());
    }

    private String ofThePromise() {
        return "commitment_id = (select id from commitment where reference = '" + it.promise() + "')";
    }

    private long asked() throws Exception {
        return transaction.run(
                () -> counts.of(seasons.byYear(year).orElseThrow()).asked());
    }

    private long partners() throws Exception {
        return transaction.run(() -> goals.partners(goals.get(it.goal())));
    }

    private List<String> running() throws Exception {
        return transaction.run(() -> commitments.runningOf(List.of(college)).stream()
                .map(Commitment::getReference)
                .toList());
    }

    private SeasonShown season() throws Exception {
        return acting.as(it.ola(), () -> seasonDesk.season(year), OFFICER);
    }
}
