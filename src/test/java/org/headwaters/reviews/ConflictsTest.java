package org.headwaters.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.reviews.ConflictKind.CO_APPLICANT;
import static org.headwaters.reviews.ConflictKind.SAME_ORGANISATION;
import static org.headwaters.reviews.ConflictKind.SHARED_COMMITMENT;
import static org.headwaters.reviews.ReviewStories.APPLICANT;
import static org.headwaters.reviews.ReviewStories.CASE;
import static org.headwaters.reviews.ReviewStories.MEI;
import static org.headwaters.reviews.ReviewStories.NOON;
import static org.headwaters.reviews.ReviewStories.PROMISE;
import static org.headwaters.reviews.ReviewStories.QUILLON;
import static org.headwaters.reviews.ReviewStories.RUTH;
import static org.headwaters.reviews.ReviewStories.SCHOOLS;
import static org.headwaters.reviews.ReviewStories.theCase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConflictsTest {
    private static final OrganisationId ELSEWHERE = new OrganisationId(999);
    private static final PersonId SOMEBODY = new PersonId(998);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** The day on which what ended (the first day on which it no longer held) has been over for exactly three years. */
    private static final LocalDate THREE_YEARS_AGO = LocalDate.of(2023, 11, 22);

    @Test
    void whoActsForAPartner_isInConflict() {
        assertThat(between(MEI, Tie.to(SAME_ORGANISATION, QUILLON, null), Tie.to(SAME_ORGANISATION, ELSEWHERE, null)))
                .containsExactly(new Conflict(SAME_ORGANISATION, QUILLON));
    }

    @Test
    void whoIsNamedOnTheCase_isInConflict() {
        assertThat(between(APPLICANT)).containsExactly(new Conflict(ConflictKind.NAMED, null));
    }

    @Test
    void whoIsNeither_isFree() {
        assertThat(between(MEI, Tie.to(SAME_ORGANISATION, ELSEWHERE, null))).isEmpty();
        assertThat(between(MEI, Tie.to(CO_APPLICANT, SOMEBODY, null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConflictKind.class,
            names = {"CO_APPLICANT", "SAME_TEAM", "COACH"})
    void whoIsTiedToSomebodyOnTheCase_isInConflict(ConflictKind kind) {
        assertThat(between(MEI, Tie.to(kind, APPLICANT, null))).containsExactly(new Conflict(kind, null));
    }

    @Test
    void whoSharesTheCommitmentThatItServes_isInConflict() {
        assertThat(between(MEI, Tie.to(SHARED_COMMITMENT, PROMISE, null)))
                .containsExactly(new Conflict(SHARED_COMMITMENT, null));
        var another = new SubjectRef("commitment", "C-2026-001");
        assertThat(between(MEI, Tie.to(SHARED_COMMITMENT, another, null))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("leadingToTheCase")
    void everyTie_countsForThreeYears_andNoDayLonger(Function<LocalDate, Tie> ended) {
        assertThat(between(MEI, ended.apply(THREE_YEARS_AGO.plusDays(1)))).hasSize(1);
        assertThat(between(MEI, ended.apply(THREE_YEARS_AGO))).isEmpty();
        assertThat(between(MEI, ended.apply(null))).hasSize(1);
    }

    static Stream<Function<LocalDate, Tie>> leadingToTheCase() {
        return Stream.of(
                until -> Tie.to(SAME_ORGANISATION, SCHOOLS, until),
                until -> Tie.to(CO_APPLICANT, APPLICANT, until),
                until -> Tie.to(SHARED_COMMITMENT, PROMISE, until),
                until -> Tie.to(ConflictKind.SAME_TEAM, APPLICANT, until),
                until -> Tie.to(ConflictKind.COACH, APPLICANT, until));
    }

    @Test
    void onTheLeapDay_threeYearsReachBackToTheLastOfFebruary() {
        var leap = LocalDate.of(2028, 2, 29);
        assertThat(Tie.to(SAME_ORGANISATION, QUILLON, LocalDate.of(2025, 3, 1)).countsOn(leap))
                .isTrue();
        assertThat(Tie.to(SAME_ORGANISATION, QUILLON, LocalDate.of(2025, 2, 28)).countsOn(leap))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConflictKind.class,
            names = {"PROFESSIONAL", "PERSONAL", "FAMILY", "FINANCIAL"})
    void whatAPersonDeclared_countsForTheOrganisationAndForTheCase(ConflictKind kind) {
        assertThat(between(MEI, Tie.to(kind, QUILLON, null))).containsExactly(new Conflict(kind, QUILLON));
        assertThat(between(MEI, Tie.to(kind, CASE, null))).containsExactly(new Conflict(kind, null));
    }

    @Test
    void whatAPersonDeclaredAboutAnotherCase_doesNotCountHere() {
        var other = new SubjectRef("grant", "CG-2026-0001");
        assertThat(between(MEI, Tie.to(ConflictKind.FAMILY, other, null))).isEmpty();
        assertThat(between(MEI, Tie.to(ConflictKind.FAMILY, ELSEWHERE, null))).isEmpty();
    }

    @Test
    void aComputedKind_cannotBeDeclared() {
        assertThatThrownBy(() -> word(ConflictKind.NAMED)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatAnAdministratorSet_isNotLiftedByThePerson() {
        var set = new ConflictDeclaration(MEI, ConflictKind.FAMILY, RUTH, true, NOON).about(QUILLON);
        assertThatThrownBy(() -> set.withdraw(MEI, false, NOON)).isInstanceOf(Refusal.class);
        assertThat(set.isWithdrawn()).isFalse();
        set.withdraw(RUTH, true, NOON);
        assertThat(set.isWithdrawn()).isTrue();
    }

    @Test
    void whatAPersonDeclared_isWithdrawnByThatPersonAlone() {
        var own = word(ConflictKind.PERSONAL).about(QUILLON);
        assertThatThrownBy(() -> own.withdraw(RUTH, false, NOON)).isInstanceOf(Refusal.class);
        own.withdraw(MEI, false, NOON);
        assertThat(own.isWithdrawn()).isTrue();
    }

    private static List<Conflict> between(PersonId who, Tie... ties) {
        var counting = Stream.of(ties).filter(tie -> tie.countsOn(TODAY)).toList();
        return Conflicts.between(who, theCase().cover(), counting);
    }

    private static ConflictDeclaration word(ConflictKind kind) {
        return new ConflictDeclaration(MEI, kind, MEI, false, NOON);
    }
}
