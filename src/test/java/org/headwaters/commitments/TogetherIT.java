package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.reviews.NextWorkflow;
import org.headwaters.reviews.ReviewDesk;
import org.headwaters.reviews.ReviewWorkflow;
import org.headwaters.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two carry together counts once wherever it is summed up, and nobody of either reads it for the network. */
@InServer
class TogetherIT {
    private static final Pattern PROMISED_ROW =
            Pattern.compile("<th scope=\"row\">Promised</th><td class=\"num\">([^<]*)</td>");

    @Inject
    SharingWorkflow sharing;

    @Inject
    DraftWorkflow drafting;

    @Inject
    DraftDesk drafts;

    @Inject
    VettingDesk desk;

    @Inject
    VettingWorkflow vetting;

    @Inject
    NextWorkflow next;

    @Inject
    ReviewWorkflow reading;

    @Inject
    ReviewDesk toRead;

    @Inject
    Reviews reviews;

    @Inject
    RiverDesk river;

    @Inject
    GoalDesk goals;

    @Inject
    PromiseCast promises;

    @Inject
    Cast cast;

    @Inject
    Directory directory;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    Acting acting;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private String theme;
    private OrganisationId museum;
    private OrganisationId college;
    private PersonId iris;
    private PersonId tomas;
    private PersonId ruth;
    private PersonId daniel;
    private List<PersonId> readers;

    @BeforeEach
    void twoPartners_staff_andThreeReadersFromOutside() {
        theme = promises.goal();
        museum = cast.partner("Museum " + theme);
        college = cast.partner("College " + theme);
        iris = promises.signer("Iris " + theme, museum);
        tomas = promises.signer("Tomas " + theme, college);
        ruth = cast.person("Ruth " + theme, OFFICER);
        daniel = cast.person("Daniel " + theme, APPROVER);
        readers = promises.readers(theme);
    }

    @Test
    void sixtyAndForty_raiseTheTotalByAThousand_onceOnEveryPage_alsoWhenOneLeaves() throws Exception {
        var before = promised();
        var reference = accepted(joint());
        assertThat(promised()).isEqualTo(before + 1_000);
        assertThat(acting.asStranger(() -> goals.goal(null)).themes())
                .filteredOn(one -> one.title().equals("Theme " + theme))
                .singleElement()
                .satisfies(one -> assertThat(one.promised()).isEqualTo(1_000));

        try (var page = visitor(tomas)) {
            page.get("/commitments/commitment?ref=" + reference);
            assertThat(page.body()).contains("60 of 100", "40 of 100");
            var form = formOf(page, "leaveReason");
            page.submit(
                    form,
                    form.replace("givingUp", "leaveReason"),
                    "Our lab closes",
                    form.replace("givingUp", "leave"),
                    "leave");
            assertThat(page.location()).contains(reference);
        }

        assertThat(promised()).isEqualTo(before + 1_000);
        try (var stranger = new HttpVisitor(port)) {
            var body = stranger.get("/commitments/commitment?ref=" + reference).body();
            var shares = body.substring(body.indexOf("id=\"shares\""));
            assertThat(shares).contains("100 of 100", "60 of 100", "40 of 100", "College " + theme);
            assertThat(shares.indexOf("100 of 100")).isLessThan(shares.indexOf("60 of 100"));
            assertThat(body).doesNotContain("Our lab closes");
        }
    }

    @Test
    void eachWhoLeaves_isHeardOf() throws Exception {
        var school = cast.partner("School " + theme);
        var sam = promises.signer("Sam " + theme, school);
        var reference = joint();
        acting.as(
                iris,
                () -> sharing.divide(
                        reference,
                        promises.division(reference),
                        Map.of(card(museum), BigDecimal.valueOf(50), card(college), BigDecimal.valueOf(30))),
                PARTNER);
        acting.as(iris, () -> sharing.invite(reference, card(school), BigDecimal.valueOf(20)), PARTNER);
        acting.as(tomas, () -> sharing.agree(reference, List.of(3_000), promises.words(reference)), PARTNER);
        acting.as(sam, () -> sharing.agree(reference, List.of(2_000), promises.words(reference)), PARTNER);
        accepted(reference);
        acting.as(tomas, () -> sharing.endShare(reference, card(college), "Our lab closes"), PARTNER);
        assertThat(promises.mails(reference, "divided/")).hasSize(3);
        acting.as(sam, () -> sharing.endShare(reference, card(school), "So does our bus"), PARTNER);
        assertThat(promises.mails(reference, "divided/")).hasSize(5);
    }

    @Test
    void whatWasDividedAnewMeanwhile_isNotAgreedTo_andEachChangeIsHeardOf() throws Exception {
        var reference = promises.draft(iris, promises.fields(theme));
        acting.as(iris, () -> sharing.invite(reference, card(college), BigDecimal.valueOf(40)), PARTNER);
        try (var page = visitor(tomas)) {
            page.get("/commitments/draft?ref=" + reference);
            for (var percent : List.of(90, 40, 90)) {
                acting.as(
                        iris,
                        () -> sharing.divide(
                                reference,
                                promises.division(reference),
                                Map.of(card(college), BigDecimal.valueOf(percent))),
                        PARTNER);
            }
            assertThat(promises.mails(reference, "share/")).hasSize(4);
            page.submit("agreeing", "agree", "agree");
            assertThat(page.body()).contains("The promise was divided anew meanwhile.");
            page.get("/commitments/draft?ref=" + reference);
            page.submit("agreeing", "agree", "agree");
            assertThat(page.location()).contains(reference);
            assertThat(page.get("/commitments/draft?ref=" + reference).body()).doesNotContain("agreeing");
        }
        assertThatThrownBy(() -> acting.as(tomas, () -> sharing.agree("CM-0000-0000", List.of(9_000), 0), PARTNER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsPromisedOtherwise_isAgreedToAnew() throws Exception {
        var reference = joint();
        var seen = promises.words(reference);
        promises.write(iris, reference, Map.of("title", "Called otherwise", "case", "We reach further"));
        assertThat(agreed(reference)).as("what nobody agreed to may change").isTrue();
        for (var change : Map.of(
                        "sentence", "By 2035 two thousand visit us.",
                        "unit", "school visits",
                        "baseline", "10",
                        "usual", "500",
                        "target", "2000",
                        "due", "2034-06-30",
                        "visibility", "NETWORK")
                .entrySet()) {
            promises.write(iris, reference, Map.of(change.getKey(), change.getValue()));
            assertThat(agreed(reference)).as(change.getKey()).isFalse();
            assertThatThrownBy(() -> acting.as(iris, () -> drafting.submit(reference), PARTNER))
                    .isInstanceOf(IncompletePromise.class);
            assertThatThrownBy(() -> acting.as(tomas, () -> sharing.agree(reference, List.of(4_000), seen), PARTNER))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.key()).isEqualTo("commitments.refused.otherWords"));
            try (var page = visitor(tomas)) {
                page.get("/commitments/draft?ref=" + reference);
                assertThat(page.body()).contains("has not agreed yet");
                if (change.getKey().equals("unit")) {
                    assertThat(page.body()).contains("A promise that counts something else is kept for itself");
                }
                page.submit("agreeing", "agree", "agree");
                assertThat(page.location()).contains(reference);
            }
            assertThat(agreed(reference)).isTrue();
        }
        assertThat(promises.mails(reference, "share/")).hasSize(8);
        acting.as(iris, () -> drafting.submit(reference), PARTNER);
    }

    @Test
    void aStepThatIsAddedOrRemoved_isAgreedToAnew() throws Exception {
        var reference = joint();
        var seen = promises.words(reference);
        var step = new MilestoneTerms("The lab opens", LocalDate.of(2034, 1, 1), 1, 0, 1);
        acting.as(iris, () -> sharing.addStep(reference, step), PARTNER);
        assertThat(agreed(reference)).isFalse();
        assertThatThrownBy(() -> acting.as(iris, () -> drafting.submit(reference), PARTNER))
                .isInstanceOf(IncompletePromise.class);
        assertThatThrownBy(() -> acting.as(tomas, () -> sharing.agree(reference, List.of(4_000), seen), PARTNER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("commitments.refused.otherWords"));
        assertThat(promises.mails(reference, "share/")).hasSize(2);
        acting.as(tomas, () -> sharing.agree(reference, List.of(4_000), promises.words(reference)), PARTNER);
        assertThat(agreed(reference)).isTrue();

        acting.as(iris, () -> sharing.addStep(reference, step), PARTNER);
        assertThat(agreed(reference)).as("a second click changes nothing").isTrue();

        var id = acting.as(iris, () -> drafts.draft(reference), PARTNER)
                .steps()
                .get(0)
                .id();
        acting.as(iris, () -> sharing.removeStep(reference, id), PARTNER);
        assertThat(agreed(reference)).isFalse();
        acting.as(tomas, () -> sharing.agree(reference, List.of(4_000), promises.words(reference)), PARTNER);
        acting.as(iris, () -> drafting.submit(reference), PARTNER);
    }

    @Test
    void whoWritesAndMayNotSign_leavesItsOwnSignerToAgree() throws Exception {
        var reference = joint();
        var noor = cast.person("Noor " + theme, PARTNER);
        cast.affiliate(noor, college, null);

        promises.write(noor, reference, Map.of("target", "2500"));
        acting.as(iris, () -> sharing.agree(reference, List.of(6_000), promises.words(reference)), PARTNER);
        assertThat(agreed(reference)).isFalse();

        acting.as(tomas, () -> sharing.agree(reference, List.of(4_000), promises.words(reference)), PARTNER);
        assertThat(agreed(reference)).isTrue();
    }

    @Test
    void whoDividesOrShowsFromAnOldPage_isToldSo() throws Exception {
        var reference = joint();
        try (var page = visitor(iris);
                var other = visitor(iris)) {
            page.get("/commitments/draft?ref=" + reference);
            other.get("/commitments/draft?ref=" + reference);
            acting.as(
                    tomas,
                    () -> sharing.divide(
                            reference,
                            promises.division(reference),
                            Map.of(card(museum), BigDecimal.valueOf(50), card(college), BigDecimal.valueOf(50))),
                    PARTNER);
            page.submit("dividing", "divide", "divide");
            assertThat(page.body()).contains("The parts were changed since you opened this page.");
            var drop = Pattern.compile("name=\"([^\"]*drop)\"").matcher(other.body());
            assertThat(drop.find()).isTrue();
            other.submit("dividing", drop.group(1), "drop");
            assertThat(other.body()).contains("The parts were changed since you opened this page.");
        }
        acting.as(iris, () -> sharing.agree(reference, List.of(5_000), promises.words(reference)), PARTNER);
        accepted(reference);
        try (var page = visitor(iris)) {
            page.get("/commitments/commitment?ref=" + reference);
            acting.as(tomas, () -> sharing.endShare(reference, card(college), "Our lab closes"), PARTNER);
            page.submit("showing", "visibility", "PRIVATE", "show", "show");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains("data-problems");
            page.get("/commitments/commitment?ref=" + reference);
            page.submit("showing", "visibility", "PRIVATE", "show", "show");
            assertThat(page.location()).contains(reference);
        }
    }

    @Test
    void whatIsSent_orRead_isTakenBackFromItsOwnPage() throws Exception {
        var reference = submittedJoint();
        try (var page = visitor(iris)) {
            for (var step : List.of("SUBMITTED", "VETTING")) {
                assertThat(page.get("/commitments/commitment?ref=" + reference).body())
                        .as(step)
                        .contains("/commitments/draft?ref=" + reference);
                page.get("/commitments/draft?ref=" + reference);
                assertThat(page.body())
                        .as(step)
                        .contains("data-opens=\"withdrawing\"")
                        .doesNotContain("text.title");
                if (step.equals("SUBMITTED")) {
                    takeUp(reference, readers);
                }
            }
            page.submit("withdrawal", "learned", "", "withdraw", "withdraw");
            assertThat(page.location()).contains("/commitments/draft");
        }
        assertThat(acting.as(iris, () -> drafts.draft(reference), PARTNER).state())
                .isEqualTo(State.WITHDRAWN);
    }

    private boolean agreed(String reference) throws Exception {
        return acting.as(iris, () -> drafts.draft(reference), PARTNER).isAgreed();
    }

    @Test
    void whoIsOfEitherOfThem_readsTheirPromiseByNoDoor() throws Exception {
        var reference = submittedJoint();
        for (var place : List.of(museum, college)) {
            var mei = cast.person("Mei " + theme, REVIEWER);
            cast.affiliate(mei, place, LocalDate.of(2026, 1, 1));
            var doors = new LinkedHashMap<String, Acting.Deed>();
            doors.put("with the others", () -> takeUp(reference, List.of(mei, readers.get(0), readers.get(1))));
            doors.put("by the page's form", () -> {
                postedTakeUp(reference, List.of(mei, readers.get(0), readers.get(1)));
                throw new Refusal("posted");
            });
            doors.put(
                    "as the next to read",
                    () -> acting.as(
                            mei,
                            () -> transaction.run(() -> {
                                assertThat(next.takeNext()).isNotEqualTo(reference);
                                throw new Refusal("undone");
                            }),
                            REVIEWER));
            for (var door : doors.entrySet()) {
                assertThatThrownBy(() -> door.getValue().run())
                        .as(door.getKey())
                        .isInstanceOf(Refusal.class);
                assertThat(readersOf(reference)).as(door.getKey()).isEmpty();
            }
        }
        takeUp(reference, readers);
        var zoe = cast.person("Zoe " + theme, REVIEWER);
        cast.affiliate(zoe, college, LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> acting.as(ruth, () -> vetting.ask(reference, zoe), OFFICER))
                .as("by hand, one more")
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("conflict");
        assertThat(readersOf(reference)).containsExactlyInAnyOrderElementsOf(readers);
    }

    @Test
    void whoCameToOneOfThem_afterBeingAsked_readsNothingAnyMore() throws Exception {
        var reference = submittedJoint();
        takeUp(reference, readers);
        var mei = readers.get(0);
        promises.read(readers.get(1), reference, 4);
        cast.affiliate(mei, college, null);
        var seen = acting.as(readers.get(2), () -> toRead.screen(reference), REVIEWER);
        assertThatThrownBy(() -> acting.as(mei, () -> reading.accept(reference, seen.version()), REVIEWER))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> promises.read(mei, reference, 5)).isInstanceOf(Refusal.class);
        try (var page = visitor(mei)) {
            page.get("/review/case?ref=" + reference);
            assertThat(page.body()).doesNotContain("By 2035 a thousand " + theme);
        }
        assertThatThrownBy(() -> accept(reference)).isInstanceOf(Refusal.class);
    }

    @Test
    void staffOfOneOfThem_decideNothingAboutIt() throws Exception {
        var reference = submittedJoint();
        takeUp(reference, readers);
        for (var reader : readers) {
            promises.read(reader, reference, 4);
        }
        var version = version(reference);
        cast.affiliate(daniel, college, LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> acting.as(daniel, () -> vetting.accept(reference, version, "Yes"), APPROVER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(daniel, () -> vetting.decline(reference, version, "No"), APPROVER))
                .isInstanceOf(NotFound.class);
    }

    /** As every place that shows it says: the sums on the first page, the goal's, and what stands on both pages. */
    private long promised() throws Exception {
        var sum = acting.asStranger(river::river).orElseThrow().promised();
        assertThat(acting.asStranger(() -> goals.goal(null)).promised()).isEqualTo(sum);
        try (var stranger = new HttpVisitor(port)) {
            var row = PROMISED_ROW.matcher(stranger.get("/commitments/goal").body());
            assertThat(row.find()).isTrue();
            assertThat(Long.parseLong(row.group(1).replaceAll("\\D", ""))).isEqualTo(sum);
            assertThat(stranger.get("/").body())
                    .contains(NumberFormat.getIntegerInstance(Locale.ENGLISH).format(sum) + " promised");
        }
        return sum;
    }

    private static String formOf(HttpVisitor page, String field) {
        var form = Pattern.compile("<form[^>]*\\sid=\"([^\"]*givingUp)\"").matcher(page.body());
        assertThat(form.find()).as("the form with " + field).isTrue();
        return form.group(1);
    }

    private String joint() throws Exception {
        var reference = promises.draft(iris, promises.fields(theme));
        acting.as(iris, () -> sharing.invite(reference, card(college), BigDecimal.valueOf(40)), PARTNER);
        acting.as(
                iris,
                () -> sharing.divide(
                        reference,
                        promises.division(reference),
                        Map.of(card(museum), BigDecimal.valueOf(60), card(college), BigDecimal.valueOf(40))),
                PARTNER);
        acting.as(tomas, () -> sharing.agree(reference, List.of(4_000), promises.words(reference)), PARTNER);
        return reference;
    }

    private String submittedJoint() throws Exception {
        var reference = joint();
        acting.as(iris, () -> drafting.submit(reference), PARTNER);
        return reference;
    }

    private String accepted(String reference) throws Exception {
        acting.as(iris, () -> drafting.submit(reference), PARTNER);
        takeUp(reference, readers);
        for (var reader : readers) {
            promises.read(reader, reference, 4);
        }
        accept(reference);
        return reference;
    }

    private void accept(String reference) throws Exception {
        acting.as(
                daniel,
                () -> vetting.accept(reference, desk.vet(reference, null).version(), "Yes"),
                APPROVER);
    }

    private void takeUp(String reference, List<PersonId> who) throws Exception {
        acting.as(
                ruth, () -> vetting.takeUp(reference, desk.vet(reference, null).version(), who), OFFICER);
    }

    private void postedTakeUp(String reference, List<PersonId> who) throws Exception {
        try (var page = visitor(ruth)) {
            page.get("/commitments/vet?ref=" + reference + "&words=" + theme);
            page.submitAll(
                    "choosing",
                    "chosen",
                    who.stream().map(one -> String.valueOf(one.value())).toList(),
                    "takeUp");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains("data-problems");
        }
    }

    private long version(String reference) throws Exception {
        return acting.as(ruth, () -> desk.vet(reference, null), OFFICER).version();
    }

    private List<PersonId> readersOf(String reference) throws Exception {
        return transaction.run(() -> reviews.of(new SubjectRef("commitment", reference)).stream()
                .map(review -> review.reviewer())
                .toList());
    }

    private HttpVisitor visitor(PersonId who) throws Exception {
        var visitor = new HttpVisitor(port);
        visitor.signIn(
                (String) entities.one("select email from account where person_id = " + who.value()), Cast.PASSWORD);
        return visitor;
    }

    private String card(OrganisationId organisation) throws Exception {
        return transaction.run(() -> directory.card(organisation).reference());
    }
}
