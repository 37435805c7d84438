package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.network.AffiliationRole.INTRAPRENEUR;
import static org.headwaters.network.AffiliationRole.MEMBER;

import java.time.LocalDate;
import java.util.List;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;

class TeamTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    private final Organisation museum = organisation(Standing.MEMBER);
    private final Person ines = person("Ines Okafor", "ines@example.org");
    private final Person tomas = person("Tomas Vale", "tomas@example.org");
    private final Team team = new Team(museum, List.of());

    @Test
    void aPartner_hasOneIntrapreneurAtATime() {
        team.join(ines, INTRAPRENEUR, MARCH);

        assertRefused("network.refused.intrapreneur.taken", () -> team.join(tomas, INTRAPRENEUR, JUNE));
    }

    @Test
    void aSecondIntrapreneur_isRefusedAlsoForADayBeforeTheFirst() {
        team.join(ines, INTRAPRENEUR, JUNE);

        assertRefused("network.refused.intrapreneur.taken", () -> team.join(tomas, INTRAPRENEUR, MARCH));
    }

    @Test
    void aPartThatWasWithdrawn_standsInNobodysWay() {
        team.join(ines, INTRAPRENEUR, JUNE).withdraw();

        assertThat(team.join(tomas, INTRAPRENEUR, MARCH).holdsOn(JUNE)).isTrue();
    }

    @Test
    void theIntrapreneurOfAPartner_cannotJustLeave() {
        var part = team.join(ines, INTRAPRENEUR, MARCH);

        assertRefused("network.refused.intrapreneur.needed", () -> team.leave(part, JUNE));
        assertThat(part.getUntil()).isNull();
    }

    @Test
    void theIntrapreneurOfAnOrganisationThatIsNoPartner_mayLeave() {
        var other = new Team(organisation(Standing.ALUMNI), List.of());
        var part = other.join(ines, INTRAPRENEUR, MARCH);

        other.leave(part, JUNE);

        assertThat(part.holdsOn(JUNE)).isFalse();
    }

    @Test
    void passingOn_leavesNoDayWithoutAndNoDayWithTwo() {
        var before = team.join(ines, INTRAPRENEUR, MARCH);

        var after = team.passOn(before, tomas, JUNE);

        assertThat(before.holdsOn(JUNE.minusDays(1))).isTrue();
        assertThat(before.holdsOn(JUNE)).isFalse();
        assertThat(after.holdsOn(JUNE.minusDays(1))).isFalse();
        assertThat(after.holdsOn(JUNE)).isTrue();
    }

    @Test
    void passingOn_isOnlyForTheIntrapreneur_andNeverToTheSamePerson() {
        var first = team.join(ines, INTRAPRENEUR, MARCH);
        var member = team.join(tomas, MEMBER, MARCH);

        assertRefused("network.refused.intrapreneur.not", () -> team.passOn(member, ines, JUNE));
        assertRefused("network.refused.affiliation.twice", () -> team.passOn(first, ines, JUNE));
    }

    @Test
    void aPerson_doesNotTakeTheSamePartTwiceAtOnce() {
        team.join(tomas, MEMBER, MARCH);

        assertRefused("network.refused.affiliation.twice", () -> team.join(tomas, MEMBER, JUNE));
    }

    @Test
    void aPerson_mayComeBack() {
        var first = team.join(tomas, MEMBER, MARCH);
        team.leave(first, JUNE);

        assertThat(team.join(tomas, MEMBER, JUNE).holdsOn(SEPTEMBER)).isTrue();
    }

    @Test
    void anAffiliation_endsOnce_andNotBeforeItBegan() {
        var part = team.join(tomas, MEMBER, JUNE);

        assertRefused("network.refused.affiliation.beforeStart", () -> team.leave(part, MARCH));
        team.leave(part, SEPTEMBER);
        assertRefused("network.refused.affiliation.ended", () -> team.leave(part, SEPTEMBER));
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }

    private static Organisation organisation(Standing standing) {
        return new Organisation(
                "museum-of-tides", "Museum of Tides", "Museum of Tides", "nonprofit", "Meridian Bay", standing);
    }

    private static Person person(String name, String email) {
        return new Person(name, email, "America/New_York", "en");
    }
}
