package org.headwaters.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.security.OneTimeLink.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Account account =
            new Account(new PersonId(7), " Ines@Tides.TEST ", "Ines", Set.of(Roles.PARTNER), NOON);

    @Test
    void theAddress_isKeptInOneForm() {
        assertThat(account.getEmail()).isEqualTo("ines@tides.test");
    }

    @Test
    void disabling_endsWhatWasOpen_andRaisesTheStamp() {
        account.disable(NOON);
        assertThat(account.isOpenTo(NOON.plusSeconds(1))).isFalse();
        assertThat(account.getStamp()).isEqualTo(1);
    }

    @Test
    void enablingAgain_doesNotRevive_whatWasOpenBefore() {
        account.disable(NOON);
        account.enable();
        assertThat(account.isOpenTo(NOON.minusSeconds(1))).isFalse();
        assertThat(account.isOpenTo(NOON.plusSeconds(1))).isTrue();
    }

    @Test
    void disablingTwice_andEnablingTheOpen_areRefused() {
        assertThatThrownBy(account::enable).isInstanceOf(Refusal.class);
        account.disable(NOON);
        assertThatThrownBy(() -> account.disable(NOON)).isInstanceOf(Refusal.class);
    }

    @Test
    void newRoles_areHeardOf_andEndNothing() {
        account.giveRoles(List.of(Roles.OFFICER));
        assertThat(account.getRoles()).containsExactly(Roles.OFFICER);
        assertThat(account.getStamp()).isEqualTo(1);
        assertThat(account.isOpenTo(NOON.minusSeconds(1))).isTrue();
    }

    @Test
    void anUnknownRole_andNoRole_areRefused() {
        assertThatThrownBy(() -> account.giveRoles(List.of("king"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> account.giveRoles(List.of())).isInstanceOf(Refusal.class);
    }

    @Test
    void aChangeByWhoHasNotSeenThePresent_isRefused() {
        assertThatThrownBy(() -> account.asSeen(3)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aNewPassword_endsWhatBeganUnderTheOld() {
        account.choosePassword("$argon2id$…", NOON);
        assertThat(account.isOpenTo(NOON.minusMillis(1))).isFalse();
        assertThat(account.isOpenTo(NOON)).isTrue();
    }

    @Test
    void raisingTheHash_endsNothing() {
        account.rehash("$argon2id$…");
        assertThat(account.getStamp()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void aLink_livesToItsLastMoment_andWorksOnce(Purpose purpose) {
        OneTimeLink late = link(purpose);
        assertThatThrownBy(() -> late.use(NOON.plus(purpose.life()))).isInstanceOf(Refusal.class);
        OneTimeLink link = link(purpose);
        link.use(NOON.plus(purpose.life()).minusMillis(1));
        assertThatThrownBy(() -> link.use(NOON)).isInstanceOf(Refusal.class);
    }

    @Test
    void linksLive_aWeekAnHourOrADay() {
        assertThat(Purpose.INVITE.life()).isEqualTo(Duration.ofDays(7));
        assertThat(Purpose.FORGOT.life()).isEqualTo(Duration.ofHours(1));
        assertThat(Purpose.FIRST.life()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void aLinkOfAClosedAccount_isDead() {
        OneTimeLink link = link(Purpose.FORGOT);
        account.disable(NOON);
        assertThatThrownBy(() -> link.use(NOON)).isInstanceOf(Refusal.class);
    }

    @Test
    void aSecret_isKeptAsItsHash() {
        String secret = Secrets.fresh();
        assertThat(secret).hasSize(43).matches("[A-Za-z0-9_-]+").isNotEqualTo(Secrets.fresh());
        assertThat(Secrets.kept(secret)).hasSize(64).doesNotContain(secret);
    }

    private OneTimeLink link(Purpose purpose) {
        return new OneTimeLink(purpose, purpose == Purpose.FIRST ? null : account, "hash", NOON);
    }
}
