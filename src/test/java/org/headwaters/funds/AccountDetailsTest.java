package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountDetailsTest {
    @ParameterizedTest
    @CsvSource({
        "DE, DE89 3704 0044 0532 0130 00, ''",
        "GB, gb33bukb20201555555555, BUKBGB22",
        "NO, NO9386011117947, ''",
        "US, 000123456789, 021000021",
        "JP, 1234567, MHCBJPJT",
        "AU, 12345678, 062-000"
    })
    void whatABankKnows_isTaken(String country, String account, String bank) {
        var details = new AccountDetails("Museum of Tides", country, account, bank);
        assertThat(AccountDetails.read(details.kept())).isEqualTo(details);
        assertThat(details.requireSound()).isSameAs(details);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, DE88370400440532013000, '', ibanCheck",
        "DE, DE8937040044053201300, '', iban",
        "DE, DE89370400440532013000, NOBANK, bank",
        "XX, DE89370400440532013000, '', country",
        "US, 000123456789, '', bank",
        "US, 000123456789, 021000022, bank",
        "US, 12, 021000021, account",
        "JP, 1234;DROP, MHCBJPJT, account"
    })
    void aSlipOfThePen_isRefused(String country, String account, String bank, String why) {
        assertThatThrownBy(() -> new AccountDetails("Museum of Tides", country, account, bank))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("funds.refused." + why);
    }

    @ParameterizedTest
    @CsvSource({
        "FR, GB33BUKB20201555555555, '', ibanCountry",
        "DE, ----, BUKBGB22, account",
        "DE, 1234567, ABC, bank",
        "JP, ABCD, MHCBJPJT, account"
    })
    void whatNoBankOfThatCountryKnows_isRefusedWhereItIsTyped(String country, String account, String bank, String why) {
        var typed = new AccountDetails("Museum of Tides", country, account, bank);
        assertThatThrownBy(typed::requireSound)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("funds.refused." + why);
    }

    @Test
    void aHolder_isNamed_inOneLineThatHidesNothing() {
        assertThatThrownBy(() -> details(" ")).hasMessageContaining("holder");
        assertThatThrownBy(() -> details("x".repeat(71))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> details("Museum\u202EediT")).isInstanceOf(Refusal.class);
        assertThat(details("Museum\nof Tides").holder()).isEqualTo("Museum of Tides");
    }

    @Test
    void itSaysNoMoreOfItself_thanItsLastFourCharacters() {
        var details = details("Museum of Tides");
        assertThat(details.masked()).isEqualTo("•••• 3000");
        assertThat(details.toString()).isEqualTo("•••• 3000");
    }

    @ParameterizedTest
    @CsvSource({"1234, •••• 4", "123456, •••• 56", "12345678, •••• 78", "123456789012, •••• 9012"})
    void ofAShortNumber_twoThirdsStayHidden(String account, String shown) {
        assertThat(new AccountDetails("Museum of Tides", "AU", account, "062-000").masked())
                .isEqualTo(shown);
    }

    private static AccountDetails details(String holder) {
        return new AccountDetails(holder, "DE", "DE89370400440532013000", "");
    }
}
