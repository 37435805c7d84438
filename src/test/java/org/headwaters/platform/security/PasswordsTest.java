package org.headwaters.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headwaters.platform.security.Passwords.Cost;
import org.headwaters.platform.security.Passwords.Verdict;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private static final Cost SMALL = new Cost(64, 1, 1);

    private final Passwords passwords = new Passwords();

    @Test
    void theText_carriesTodaysParameters() {
        assertThat(passwords.hash("rivers begin upstream"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .hasSize("$argon2id$v=19$m=19456,t=2,p=1$".length() + 22 + 1 + 43);
    }

    @Test
    void theSamePassword_givesAnotherText() {
        assertThat(passwords.hash("rivers begin upstream")).isNotEqualTo(passwords.hash("rivers begin upstream"));
    }

    @Test
    void theRightPassword_opens() {
        assertThat(passwords.check("rivers begin upstream", passwords.hash("rivers begin upstream")))
                .isEqualTo(Verdict.RIGHT);
    }

    @Test
    void anotherPassword_doesNotOpen() {
        assertThat(passwords.check("rivers begin Upstream", passwords.hash("rivers begin upstream", SMALL)))
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    void aTextFromWeakerDays_opensAndAsksToBeRaised() {
        assertThat(passwords.check("rivers begin upstream", passwords.hash("rivers begin upstream", SMALL)))
                .isEqualTo(Verdict.RIGHT_BUT_WEAK);
    }

    @Test
    void aStrongerText_isNotLowered() {
        String stronger = passwords.hash("rivers begin upstream", new Cost(19_456, 3, 1));
        assertThat(passwords.check("rivers begin upstream", stronger)).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void nobodysPassword_isNeverRight() {
        assertThat(passwords.check("a password that nobody has", null)).isEqualTo(Verdict.WRONG);
    }

    @Test
    void theSameCharactersFromAnotherKeyboard_areTheSamePassword() {
        String composed = "Qu\u00e9bec, \u00e9t\u00e9 1608";
        String decomposed = "Que\u0301bec, e\u0301te\u0301 1608";
        assertThat(passwords.check(decomposed, passwords.hash(composed, SMALL))).isEqualTo(Verdict.RIGHT_BUT_WEAK);
    }

    @Test
    void a_longPassword_countsToItsLastCharacter() {
        String stored = passwords.hash("x".repeat(999) + "a", SMALL);
        assertThat(passwords.check("x".repeat(999) + "b", stored)).isEqualTo(Verdict.WRONG);
    }

    /** The example of RFC 9106 uses secrets of its own; this text was made by the reference command line program. */
    @Test
    void aTextOfTheReferenceProgram_opens() {
        String made = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(passwords.check("password", made)).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void aTextThatIsNone_isAFaultAndNotAWrongPassword() {
        assertThatThrownBy(() -> passwords.check("x", "{plain}x")).isInstanceOf(IllegalStateException.class);
    }
}
