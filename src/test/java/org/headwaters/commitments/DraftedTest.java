package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.commitments.CommitmentStories.TODAY;
import static org.headwaters.commitments.CommitmentStories.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;

/** What is typed into a promise: kept as typed, and each thing wrong with it said beside its field. */
class DraftedTest {
    private static final Set<String> THEMES = Set.of("labs");

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("sentence", "By June 2028, 120 trainees a year teach in our lab."),
            Map.entry("title", "Trainees in the lab"),
            Map.entry("theme", "labs"),
            Map.entry("indicator", "Counted by the lab's book"),
            Map.entry("unit", "trainees"),
            Map.entry("baseline", "20"),
            Map.entry("usual", "100"),
            Map.entry("target", "120"),
            Map.entry("due", "2028-06-30"),
            Map.entry("visibility", "PUBLIC"));

    @Test
    void aStretch_isAskedForItsCase_belowOneAndAQuarter_andNotAtIt() {
        assertThat(flaws("target", "120")).isEmpty();
        assertThat(flaws("target", "119")).containsExactly("case");
        assertThat(flaws("target", "119", "case", "Nobody pays for it any more"))
                .isEmpty();
        assertThat(flaws("target", "60")).containsExactly("case");
    }

    @Test
    void whereNothingMoreWouldComeAnyway_anyTargetBeyondTodayCounts() {
        assertThat(flaws("usual", "20", "target", "21")).isEmpty();
        assertThat(flaws("usual", "10", "target", "21")).isEmpty();
    }

    @Test
    void aTargetThatIsNotAboveToday_isRefused() {
        assertThat(flaws("target", "20")).containsExactly("target");
        assertThat(flaws("target", "3", "usual", "0")).containsExactly("target");
    }

    @Test
    void aDayThatIsOver_orNone_orTooFar_isRefused() {
        assertThat(flaws("due", TODAY.toString())).containsExactly("due");
        assertThat(flaws("due", "2026-01-01")).containsExactly("due");
        assertThat(flaws("due", "30 June")).containsExactly("due");
        assertThat(flaws("due", TODAY.plusYears(20).plusDays(1).toString())).containsExactly("due");
        assertThat(flaws("due", TODAY.plusDays(1).toString())).isEmpty();
    }

    @Test
    void aStep_liesBetweenTheBeginningAndTheEnd() {
        assertThat(step(TODAY)).containsExactly("commitments.flaw.milestoneEarly");
        assertThat(step(TODAY.minusYears(1))).containsExactly("commitments.flaw.milestoneEarly");
        assertThat(step(TODAY.plusDays(1))).isEmpty();
        assertThat(step(LocalDate.of(2028, 6, 30))).isEmpty();
        assertThat(step(LocalDate.of(2028, 7, 1))).containsExactly("commitments.flaw.milestoneLate");
        assertThatThrownBy(() -> step(LocalDate.MAX)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> step(LocalDate.MIN)).isInstanceOf(Refusal.class);
    }

    private static List<String> step(LocalDate due) {
        var promise = draft();
        promise.milestoneRows().add(new CommitmentMilestone(promise, 1, new MilestoneTerms("A step", due, 1, 0, 1)));
        return DraftWorkflow.ofParts(promise, drafted()).stream()
                .filter(flaw -> flaw.code().equals("milestones"))
                .map(Flaw::key)
                .toList();
    }

    @Test
    void whatIsNoWholeNumber_isRefused_andKeptAsTyped() {
        assertThat(flaws("baseline", "some")).containsExactly("baseline");
        assertThat(flaws("baseline", "1.5")).containsExactly("baseline");
        assertThat(flaws("baseline", "-3")).containsExactly("baseline");
        assertThat(flaws("baseline", "1,5", "usual", "100")).containsExactly("baseline");
        assertThat(drafted("baseline", "some").text(DraftField.BASELINE)).isEqualTo("some");
        assertThat(drafted("target", "1,200").number(DraftField.TARGET)).contains(1_200L);
        assertThat(drafted("target", "1 200").number(DraftField.TARGET)).contains(1_200L);
    }

    @Test
    void anEmptyDraft_isToldEverythingThatIsMissing_inTheOrderOfTheForm() {
        assertThat(new Drafted(draft(), Map.of("unit", ""), List.of()).flaws(TODAY, THEMES))
                .extracting(Flaw::code)
                .containsExactly(
                        "sentence", "title", "theme", "indicator", "unit", "baseline", "usual", "target", "due");
    }

    @Test
    void whatIsInOrder_isPromisedAsItIsTyped() {
        var terms = drafted("usual", "40", "baseline", "18").terms(Set.of());
        assertThat(terms.target()).isEqualTo(120);
        assertThat(terms.stretch().ratio())
                .hasValueSatisfying(ratio -> assertThat(ratio).isEqualByComparingTo(new BigDecimal("4.636363636364")));
        assertThat(terms.visibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void aShare_hasAtMostTwoPlaces_andIsPartOfAHundred() {
        assertThat(Percent.parts(new BigDecimal("33.34"))).isEqualTo(3_334);
        assertThat(Percent.parts(new BigDecimal("100"))).isEqualTo(10_000);
        assertThat(Percent.of(6_000)).isEqualByComparingTo("60");
        assertThat(Percent.of(3_334).toPlainString()).isEqualTo("33.34");
        for (var wrong : List.of("0", "-1", "100.01", "33.333")) {
            assertThatThrownBy(() -> Percent.parts(new BigDecimal(wrong))).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> Percent.parts(null)).isInstanceOf(Refusal.class);
    }

    private static List<String> flaws(String... changed) {
        return drafted(changed).flaws(TODAY, THEMES).stream().map(Flaw::code).toList();
    }

    private static Drafted drafted(String... changed) {
        var typed = new HashMap<>(WHOLE);
        for (var i = 0; i < changed.length; i += 2) {
            typed.put(changed[i], changed[i + 1]);
        }
        return new Drafted(draft(), typed, List.of());
    }
}
