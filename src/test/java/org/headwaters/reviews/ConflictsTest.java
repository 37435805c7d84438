package org.headwaters.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.reviews.ReviewStories.APPLICANT;
import static org.headwaters.reviews.ReviewStories.CASE;
import static org.headwaters.reviews.ReviewStories.MEI;
import static org.headwaters.reviews.ReviewStories.NOON;
import static org.headwaters.reviews.ReviewStories.QUILLON;
import static org.headwaters.reviews.ReviewStories.RUTH;
import static org.headwaters.reviews.ReviewStories.theCase;

import java.util.List;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConflictsTest {
    private static final OrganisationId ELSEWHERE = new OrganisationId(999);

    @Test
    void whoActsForAPartner_isInConflict() {
        assertThat(between(MEI, Set.of(QUILLON, ELSEWHERE)))
                .containsExactly(new Conflict(ConflictKind.SAME_ORGANISATION, QUILLON));
    }

    @Test
    void whoIsNamedOnTheCase_isInConflict() {
        assertThat(between(APPLICANT, Set.of())).containsExactly(new Conflict(ConflictKind.NAMED, null));
    }

    @Test
    void whoIsNeither_isFree() {
        assertThat(between(MEI, Set.of(ELSEWHERE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConflictKind.class,
            names = {"PROFESSIONAL", "PERSONAL", "FAMILY", "FINANCIAL"})
    void whatAPersonDeclared_countsForTheOrganisationAndForTheCase(ConflictKind kind) {
        assertThat(between(MEI, Set.of(), word(kind).about(QUILLON))).containsExactly(new Conflict(kind, QUILLON));
        assertThat(between(MEI, Set.of(), word(kind).about(CASE))).containsExactly(new Conflict(kind, null));
    }

    @Test
    void whatAPersonDeclaredAboutAnotherCase_doesNotCountHere() {
        var other = new SubjectRef("grant", "CG-2026-0001");
        assertThat(between(MEI, Set.of(), word(ConflictKind.FAMILY).about(other)))
                .isEmpty();
        assertThat(between(MEI, Set.of(), word(ConflictKind.FAMILY).about(ELSEWHERE)))
                .isEmpty();
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

    private static List<Conflict> between(PersonId who, Set<OrganisationId> actsFor, ConflictDeclaration... declared) {
        return Conflicts.between(who, theCase().cover(), actsFor, List.of(declared));
    }

    private static ConflictDeclaration word(ConflictKind kind) {
        return new ConflictDeclaration(MEI, kind, MEI, false, NOON);
    }
}
