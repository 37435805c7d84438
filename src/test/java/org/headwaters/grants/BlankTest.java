package org.headwaters.grants;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {
    private static final String AWARDS = "You asked for {asked} and receive {awarded}.\n\n{reasons}";

    @Test
    void everyBlank_thatALetterOffers_mayStandInItsBody() {
        for (var kind : Verdict.values()) {
            var body = new StringBuilder("Dear partners,");
            Blank.of(kind).forEach(blank -> body.append(' ').append(blank.written()));
            assertThatCode(() -> Blank.requireFit(kind, new LetterText("Your application", body.toString())))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{titel}", "{Title}", "{ title }", "{}", "{title", "title}", "{{title}}"})
    void whatNothingIsFilledInFor_isRefused_withWhatCanBe(String wrong) {
        assertThatThrownBy(() -> fits(Verdict.AWARD, "Your application", AWARDS + wrong))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.key()).isEqualTo("grants.refused.blank.body");
                    assertThat(no.arguments().get(1).toString()).contains("{title} {reference}");
                });
    }

    @Test
    void aDecline_awardsNothing() {
        assertThat(Blank.of(Verdict.DECLINE)).doesNotContain(Blank.AWARDED);
        assertRefused("grants.refused.blank.body", Verdict.DECLINE, "s", "{reasons} {awarded}");
    }

    @Test
    void reasons_haveNoRoomInASubject() {
        assertRefused("grants.refused.blank.subject", Verdict.AWARD, "Why: {reasons}", AWARDS);
    }

    @ParameterizedTest
    @CsvSource({"DECLINE,reasons", "AWARD,awarded"})
    void aLetter_saysWhatItsReadersWaitFor(Verdict kind, String missing) {
        assertRefused("grants.refused.blank." + missing, kind, "Your application “{title}”", "Dear partners");
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void anExample_fillsInEverything_thatIsOffered(Verdict kind) {
        var all = Blank.of(kind).stream().map(Blank::written).toList();
        var examples = Blank.of(kind).stream().collect(toMap(blank -> blank, blank -> "an example"));
        assertThat(new LetterText("s", String.join(" ", all)).filled(examples).body())
                .doesNotContain("{");
    }

    private static void assertRefused(String key, Verdict kind, String subject, String body) {
        assertThatThrownBy(() -> fits(kind, subject, body))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private static void fits(Verdict kind, String subject, String body) {
        Blank.requireFit(kind, new LetterText(subject, body));
    }
}
