package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody may do with a partner's profile, by where his or her own organisation stands. */
class HandTest {
    private final Organisation museum =
            new Organisation("museum", "Museum", "Museum", "nonprofit", "Bay", Standing.MEMBER);

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"MEMBER", "PAUSED", "BACKBONE"})
    void whoseOrganisationIsOfTheNetwork_readsWhatIsForPartners_andCorrectsIt(Standing standing) {
        assertThat(of(standing).seesMembers()).isTrue();
        assertThat(of(standing).mayCorrect(museum)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"MEMBER", "PAUSED", "BACKBONE"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoseOrganisationIsNotInYet_orHasLeft_doesNeither(Standing standing) {
        assertThat(of(standing).seesMembers()).isFalse();
        assertThat(of(standing).mayCorrect(museum)).isFalse();
        assertThat(Standing.WITHIN).doesNotContain(standing);
    }

    private static Hand of(Standing standing) {
        var own = new Organisation("own", "Own", "Own", "nonprofit", "Bay", standing);
        var person = new Person("Tomas", "tomas@own.example", "UTC", "en");
        return new Hand(
                false, false, List.of(new Affiliation(own, person, AffiliationRole.MEMBER, LocalDate.of(2020, 1, 1))));
    }
}
