package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.commitments.YearStage.told;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people, or eight, at one promise in the same moment: one comes second, and what stands there is whole. */
@InServer
class TwoAtOnceIT {
    private static final int ROUNDS = 3;

    @Inject
    DraftWorkflow drafting;

    @Inject
    SharingWorkflow sharing;

    @Inject
    VettingDesk desk;

    @Inject
    VettingWorkflow vetting;

    @Inject
    ProgressWorkflow progress;

    @Inject
    CourseDesk courses;

    @Inject
    YearStage stage;

    @Inject
    PromiseCast promises;

    @Inject
    Cast cast;

    @Inject
    Directory directory;

    @Inject
    Entities entities;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    private String theme;
    private PersonId ruth;
    private PersonId daniel;
    private List<PersonId> readers;
    private final Map<OrganisationId, PersonId> partners = new LinkedHashMap<>();
    private final Map<OrganisationId, Integer> percents = new LinkedHashMap<>();

    @BeforeEach
    void threePartners_staff_andReaders() {
        theme = promises.goal();
        var names = Map.of("Museum", 50, "College", 30, "School", 20);
        List.of("Museum", "College", "School").forEach(name -> {
            var partner = cast.partner(name + " " + theme);
            partners.put(partner, promises.signer("Signer of the " + name + " " + theme, partner));
            percents.put(partner, names.get(name));
        });
        ruth = cast.person("Ruth " + theme, OFFICER);
        daniel = cast.person("Daniel " + theme, APPROVER);
        readers = promises.readers(theme);
    }

    @Test
    void ofAcceptingAndWithdrawing_oneIsDone_andTheOtherIsTold() throws Exception {
        var iris = signer(0);
        for (var round = 0; round < ROUNDS; round++) {
            var reference = promises.submitted(iris, theme, "title", "Round " + round);
            read(reference);
            var seen = version(reference);

            var outcomes = acting.together(List.<Callable<Void>>of(
                    () -> acting.as(daniel, done(() -> vetting.accept(reference, seen, "Yes")), APPROVER),
                    () -> acting.as(iris, done(() -> drafting.withdraw(reference, null)), PARTNER)));

            assertOneRefused(outcomes);
            assertThat(entities.one("select state from commitment where reference = '" + reference + "'"))
                    .isEqualTo(outcomes.get(0).succeeded() ? "ACTIVE" : "WITHDRAWN");
        }
    }

    @Test
    void whoBothLeave_leaveAWhole_andOnePartEndsOnce() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var reference = acceptedJoint("Round " + round);

            var both = acting.together(List.<Callable<Void>>of(leaves(reference, 1), leaves(reference, 2)));

            assertThat(both).allMatch(Acting.Outcome::succeeded);
            assertThat(parts(reference)).isEqualTo(10_000L);
            assertThat(entities.one(
                            "select count(*) from commitment_share s join commitment c on c.id = s.commitment_id"
                                    + " where s.until_day is null and c.reference = '" + reference + "'"))
                    .isEqualTo(1L);
        }
        var reference = acceptedJoint("The same");
        assertOneRefused(acting.together(List.<Callable<Void>>of(leaves(reference, 1), leaves(reference, 1))));
        assertThat(parts(reference)).isEqualTo(10_000L);
    }

    @Test
    void aReportThatIsSentEightTimes_isToldOnce() throws Exception {
        var it = stage.promise(LocalDate.of(2020, 1, 1));

        var outcomes =
                acting.together(8, it.iris(), done(() -> progress.report(it.promise(), "the same", told(64))), PARTNER);

        assertThat(outcomes).allMatch(Acting.Outcome::succeeded);
        assertThat(acting.as(it.iris(), () -> courses.course(it.promise()), PARTNER)
                        .reports())
                .hasSize(1);
    }

    private Callable<Void> leaves(String reference, int place) throws Exception {
        var leaving = card(place);
        return () ->
                acting.as(signer(place), done(() -> sharing.endShare(reference, leaving, "Our lab closes")), PARTNER);
    }

    private static void assertOneRefused(List<Acting.Outcome<Void>> outcomes) {
        assertThat(outcomes).filteredOn(Acting.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.failure()).isInstanceOf(Refusal.class));
    }

    private Object parts(String reference) {
        return ((Number) entities.one("select sum(s.part) from commitment_share s join commitment c on c.id ="
                        + " s.commitment_id where s.until_day is null and c.reference = '" + reference + "'"))
                .longValue();
    }

    private String acceptedJoint(String title) throws Exception {
        var iris = signer(0);
        var reference = promises.draft(iris, promises.fields(theme, "title", title));
        for (var place = 1; place < 3; place++) {
            var invited = card(place);
            acting.as(iris, () -> sharing.invite(reference, invited, BigDecimal.TEN), PARTNER);
        }
        var divided = new LinkedHashMap<String, BigDecimal>();
        for (var place = 0; place < 3; place++) {
            divided.put(card(place), BigDecimal.valueOf(percents.get(partner(place))));
        }
        acting.as(iris, () -> sharing.divide(reference, promises.division(reference), divided), PARTNER);
        for (var place = 1; place < 3; place++) {
            var part = percents.get(partner(place)) * 100;
            acting.as(signer(place), () -> sharing.agree(reference, List.of(part), promises.words(reference)), PARTNER);
        }
        acting.as(iris, () -> drafting.submit(reference), PARTNER);
        read(reference);
        acting.as(daniel, () -> vetting.accept(reference, version(reference), "Yes"), APPROVER);
        return reference;
    }

    private void read(String reference) throws Exception {
        acting.as(
                ruth, () -> vetting.takeUp(reference, desk.vet(reference, null).version(), readers), OFFICER);
        for (var reader : readers) {
            promises.read(reader, reference, 4);
        }
    }

    private long version(String reference) throws Exception {
        return acting.as(ruth, () -> desk.vet(reference, null), OFFICER).version();
    }

    private OrganisationId partner(int place) {
        return List.copyOf(partners.keySet()).get(place);
    }

    private PersonId signer(int place) {
        return partners.get(partner(place));
    }

    private String card(int place) throws Exception {
        return transaction.run(() -> directory.card(partner(place)).reference());
    }

    private static Callable<Void> done(Runnable deed) {
        return () -> {
            deed.run();
            return null;
        };
    }
}
