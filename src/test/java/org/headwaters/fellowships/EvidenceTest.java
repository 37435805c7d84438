package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    private final Team team = GateStories.team();
    private final Act fellow = GateStories.act(Who.FELLOW);
    private final Prototype trolley = new Prototype(
            team, new PrototypeTold("A trolley", "A tea trolley", "Whether it saves minutes", null), fellow);
    private final UserTest test = new UserTest(team, trolley, expects("20 minutes saved"), fellow);

    @Test
    void aPrediction_changesUntilItsTestBegins_andNeverAfter() {
        test.predict(trolley, expects("15 minutes saved"), fellow);
        test.begin(GateStories.DAY, fellow);
        refused("locked", () -> test.predict(trolley, expects("8 minutes saved"), fellow));
        assertThat(test.getPrediction()).isEqualTo("15 minutes saved");
    }

    @Test
    void aTest_needsAPrediction() {
        refused("empty", () -> new UserTest(team, trolley, expects("  "), fellow));
        refused("empty", () -> test.predict(trolley, expects(null), fellow));
    }

    @Test
    void whatHappened_isWrittenAfterItBegan() {
        refused("notBegun", () -> test.happened(new HappenedTold("8 minutes", "Shorter lists"), fellow));
        test.begin(GateStories.DAY, fellow);
        test.happened(new HappenedTold("8 minutes", "Shorter lists"), fellow);
        assertThat(test.isTold()).isTrue();
    }

    @Test
    void aTest_beginsOnce_andThenStays() {
        test.begin(GateStories.DAY, fellow);
        refused("begun", () -> test.begin(GateStories.DAY, fellow));
        refused("testStays", () -> test.remove(fellow));
    }

    @Test
    void aTest_ofYesterday_wasPredictedYesterday() {
        refused("predictedAfter", () -> test.begin(GateStories.DAY.minusDays(1), fellow));
        assertThat(test.isBegun()).isFalse();
        var dayAfter = new Act(fellow.who(), Who.FELLOW, fellow.at().plus(1, ChronoUnit.DAYS));
        test.predict(trolley, new PredictionTold(1, "Two teachers", "20 minutes saved"), dayAfter);
        test.begin(GateStories.DAY, dayAfter);
        assertThat(test.getPredictedAt()).isEqualTo(fellow.at());
    }

    @Test
    void aPrediction_thatSaysSomethingElseTheDayAfter_isNoneOfYesterday() {
        var dayAfter = new Act(fellow.who(), Who.FELLOW, fellow.at().plus(1, ChronoUnit.DAYS));
        test.predict(trolley, expects("8 minutes saved"), dayAfter);
        refused("predictedAfter", () -> test.begin(GateStories.DAY, dayAfter));
    }

    @Test
    void aTest_isMadeWithAPrototypeOfTheTeam() {
        var other = new Prototype(
                GateStories.team(), new PrototypeTold("A box", "Cardboard", "Whether it is opened", null), fellow);
        refused("prototype", () -> new UserTest(team, other, expects("They open it"), fellow));
        trolley.remove(fellow);
        refused("prototype", () -> test.predict(trolley, expects("They open it"), fellow));
    }

    @Test
    void anInterview_needsConsent() {
        refused("consent", () -> new InterviewTold("A teacher", GateStories.DAY, false, List.of("One")));
    }

    @Test
    void anInterview_wasMadeByToday_whereTheCohortIs_andNotYearsBefore() {
        var lateEvening = new Act(fellow.who(), Who.FELLOW, Instant.parse("2026-04-09T02:00:00Z"));
        refused("day.ahead", () -> new Interview(team, on(GateStories.DAY.plusDays(1)), lateEvening));
        assertThat(new Interview(team, on(GateStories.DAY), lateEvening).getDay())
                .isEqualTo(GateStories.DAY);
        refused("day.early", () -> new Interview(team, on(LocalDate.of(2025, 3, 1)), fellow));
        var first = new Interview(team, on(LocalDate.of(2025, 3, 2)), fellow);
        refused("day.ahead", () -> first.tell(on(LocalDate.of(2062, 4, 8)), fellow));
    }

    private static InterviewTold on(LocalDate day) {
        return new InterviewTold("A teacher", day, true, List.of("One"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A teacher, ola@school.example",
                "Reach her at +1 (302) 555-0137",
                "A teacher, 0302 555 0137",
                "030/5550137-22"
            })
    void whereOneReachesAPerson_isRefused(String text) {
        refused("reachable", () -> new InterviewTold(text, GateStories.DAY, true, List.of("One")));
        refused("reachable", () -> GateStories.told("One", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A science teacher, year 2, from 8:00 to 12:30",
                "Seen on 2026-04-08 and 12.4.2026",
                "Between 2,500 and 10,000 pupils in 2024-2025",
                "Twenty minutes @ the break",
                "Rooms 101, 102, 103 and 104"
            })
    void daysAndNumbers_areNoAddress(String text) {
        assertThat(Written.nameless(text)).isEqualTo(text);
    }

    @Test
    void emptyInsights_doNotCount() {
        assertThat(new Interview(team, GateStories.told("One", " ", "", "Two"), fellow).getInsights())
                .containsExactly("One", "Two");
    }

    @Test
    void aNote_citesTheBriefOrAddsToIt() {
        refused("brief", () -> new NoteTold("What we read", false, " "));
        assertThat(new NoteTold("What we read", false, " A figure from 2025").adds())
                .isEqualTo("A figure from 2025");
    }

    @Test
    void whatWasTakenOut_isMarkedAndNeverChangedAgain() {
        trolley.remove(fellow);
        assertThat(trolley.isRemoved()).isTrue();
        refused("removed", () -> trolley.remove(fellow));
        refused("removed", () -> trolley.tell(new PrototypeTold("A cart", "Wood", "Minutes", null), fellow));
    }

    @Test
    void evidence_isCompleteWhenEachLineIs() {
        var lines = List.of(new GateEvidence.Line("tests", 3, 3), new GateEvidence.Line("points", 0, 0));
        assertThat(new GateEvidence(GateKind.TEST, lines).isComplete()).isTrue();
        var short1 = List.of(new GateEvidence.Line("tests", 3, 3), new GateEvidence.Line("points", 3, 4));
        assertThat(new GateEvidence(GateKind.FEEDBACK, short1).missing())
                .containsExactly(new GateEvidence.Line("points", 3, 4));
    }

    private static PredictionTold expects(String what) {
        return new PredictionTold(1, "Eleven teachers", what);
    }

    private static void refused(String why, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo("fellowships.refused." + why));
    }
}
