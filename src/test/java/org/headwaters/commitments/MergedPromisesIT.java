package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.MergeWorkflow;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two that carried one promise together turn out to be one: it carries the sum of both, and the whole stays one. */
@InServer
@Tag("h2")
class MergedPromisesIT {

    @Inject
    SharingWorkflow sharing;

    @Inject
    MergeWorkflow merging;

    @Inject
    SharesMakeOne sharesMakeOne;

    @Inject
    Directory directory;

    @Inject
    Commitments commitments;

    @Inject
    PromiseCast promiseCast;

    @Inject
    Cast cast;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    Acting acting;

    private String theme;
    private OrganisationId museum;
    private OrganisationId college;
    private OrganisationId school;
    private PersonId iris;
    private PersonId tomas;
    private PersonId ada;

    @BeforeEach
    void threePartners() {
        theme = promiseCast.goal();
        museum = cast.partner("Museum " + theme);
        college = cast.partner("College " + theme);
        school = cast.partner("School " + theme);
        iris = promiseCast.signer("Iris " + theme, museum);
        tomas = promiseCast.signer("Tomas " + theme, college);
        ada = cast.person("Ada " + theme, ADMINISTRATOR);
        promiseCast.signer("Sam " + theme, school);
    }

    @Test
    void bothParts_becomeOne_whicheverOfTheTwoLivesOn() throws Exception {
        var reference = joint(true);

        merge(museum, college);

        assertThat(shares(reference)).containsExactly(college.value() + "/10000");
        assertThat(one("select organisation_id from commitment where reference = '" + reference + "'"))
                .isEqualTo(college.value());
        assertThat(one("select count(*) from commitment_share s join commitment c on c.id = s.commitment_id"
                        + " where s.until_day is not null and c.reference = '" + reference + "'"))
                .as("how it was before can be read")
                .isEqualTo(2L);
        assertThat(transaction.run(sharesMakeOne::violations)).doesNotContain(reference);
    }

    @Test
    void thatAPromiseWentOver_isWrittenInItsHistory_andNoFormOfBeforePasses() throws Exception {
        var spokenFor = promiseCast.draft(tomas, promiseCast.fields(theme));
        var carried = joint(true);
        var before = version(carried);

        merge(college, school);

        for (var reference : List.of(spokenFor, carried)) {
            assertThat(one("select detail from history where subject_kind = 'commitment' and move_name = 'PASS_ON'"
                            + " and subject_reference = '" + reference + "'"))
                    .isEqualTo(college.value() + " > " + school.value());
            assertThat(one("select count(*) from audit where action = 'commitments.pass_on'"
                            + " and subject_reference = '" + reference + "'"))
                    .isEqualTo(1L);
        }
        assertThat(version(carried)).isGreaterThan(before);
    }

    @Test
    void aThirdOne_takesOverThePartOfTheOneThatLivesOnInIt_andNoMore() throws Exception {
        var reference = joint(true);

        merge(college, school);

        assertThat(shares(reference)).containsExactlyInAnyOrder(museum.value() + "/6000", school.value() + "/4000");
        assertThat(one("select organisation_id from commitment where reference = '" + reference + "'"))
                .isEqualTo(museum.value());
    }

    @Test
    void aPartThatNobodyHasAgreedTo_isAgreedToByNoMerger() throws Exception {
        var reference = joint(false);

        merge(museum, college);

        assertThat(shares(reference)).containsExactly(college.value() + "/10000");
        assertThat(one("select count(*) from commitment_share s join commitment c on c.id = s.commitment_id where"
                        + " s.until_day is null and s.agreed_at is null and c.reference = '" + reference + "'"))
                .isEqualTo(1L);
        acting.as(tomas, () -> sharing.agree(reference, List.of(10_000), promiseCast.words(reference)), PARTNER);
    }

    @Test
    void whoWritesAPromiseOrHelpsWithIt_goesOnUnderTheOtherEntry() throws Exception {
        var reference = promiseCast.draft(iris, promiseCast.fields(theme));
        var coach = cast.person("Cora " + theme, REVIEWER);
        transaction.sql("update commitment set coach_id = " + coach.value() + " where reference = '" + reference + "'");
        var twin = cast.person("Twin " + theme, PARTNER);

        for (var one : List.of(iris, coach)) {
            acting.as(
                    ada,
                    () -> merging.people(
                            one,
                            ((Number) one("select version from person where id = " + one.value())).longValue(),
                            (String) one("select email from person where id = " + twin.value())),
                    ADMINISTRATOR);
        }

        assertThat(one("select started_by from commitment where reference = '" + reference + "'"))
                .isEqualTo(twin.value());
        assertThat(one("select coach_id from commitment where reference = '" + reference + "'"))
                .isEqualTo(twin.value());
    }

    @Test
    void whoMergesWhileSomebodyDivides_leavesAWhole() throws Exception {
        for (var round = 0; round < 3; round++) {
            threePartners();
            mergedWhileDivided();
        }
    }

    private void mergedWhileDivided() throws Exception {
        var reference = joint(true);
        var percents = new LinkedHashMap<String, BigDecimal>();
        percents.put(card(museum), new BigDecimal("70"));
        percents.put(card(college), new BigDecimal("30"));
        var from = card(college);
        var to = card(school);
        var seen = promiseCast.division(reference);

        var outcomes = acting.together(List.<Callable<Void>>of(
                () -> acting.as(
                        ada, () -> done(() -> merging.organisations(from, to, "Entered twice.")), ADMINISTRATOR),
                () -> acting.as(iris, () -> done(() -> sharing.divide(reference, seen, percents)), PARTNER)));

        assertThat(outcomes.get(0).succeeded()).isTrue();
        var divided = outcomes.get(1).succeeded();
        if (!divided) {
            assertThat(outcomes.get(1).failure())
                    .as("another carries it than on the page that was sent")
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                            .isEqualTo("commitments.refused.dividedMeanwhile"));
        }
        assertThat(shares(reference))
                .containsExactlyInAnyOrder(
                        museum.value() + (divided ? "/7000" : "/6000"), school.value() + (divided ? "/3000" : "/4000"));
    }

    private static Void done(Runnable deed) {
        deed.run();
        return null;
    }

    /** Sixty and forty of a hundred. */
    private String joint(boolean agreed) throws Exception {
        var reference = promiseCast.draft(iris, promiseCast.fields(theme));
        acting.as(iris, () -> sharing.invite(reference, card(college), new BigDecimal("40")), PARTNER);
        var percents = new LinkedHashMap<String, BigDecimal>();
        percents.put(card(museum), new BigDecimal("60"));
        percents.put(card(college), new BigDecimal("40"));
        acting.as(iris, () -> sharing.divide(reference, promiseCast.division(reference), percents), PARTNER);
        if (agreed) {
            acting.as(tomas, () -> sharing.agree(reference, List.of(4_000), promiseCast.words(reference)), PARTNER);
        }
        return reference;
    }

    private List<String> shares(String reference) throws Exception {
        return transaction.run(() -> commitments.byReference(reference).orElseThrow().getCurrentShares().stream()
                .map(share -> share.organisation().value() + "/" + share.getPart())
                .toList());
    }

    private void merge(OrganisationId merged, OrganisationId survivor) throws Exception {
        acting.as(ada, () -> merging.organisations(card(merged), card(survivor), "Entered twice."), ADMINISTRATOR);
    }

    private long version(String reference) {
        return ((Number) one("select version from commitment where reference = '" + reference + "'")).longValue();
    }

    private String card(OrganisationId id) throws Exception {
        return transaction.run(() -> directory.card(id).reference());
    }

    private Object one(String sql) {
        return entities.one(sql);
    }
}
