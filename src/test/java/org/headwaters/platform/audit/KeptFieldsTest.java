package org.headwaters.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.headwaters.platform.Money;
import org.junit.jupiter.api.Test;

class KeptFieldsTest {
    private static final Instant OPENS = Instant.parse("2026-11-01T14:00:00Z");

    private record PoolNumber(long value) {}

    private record Question(String code, int words) {}

    private record Terms(
            String title, String rules, PoolNumber pool, Money largest, Instant opensAt, List<Question> questions) {}

    @Test
    void aRecord_isReadBackFieldByField_asJavaWroteIt() {
        var kept = terms("Meet, greet and make", "Two partners [or three], no more", 5_000);
        assertThat(KeptFields.of(kept))
                .containsExactly(
                        entry("Title", "Meet, greet and make"),
                        entry("Rules", "Two partners [or three], no more"),
                        entry("Pool", "3"),
                        entry("Largest", "USD 5000.00"),
                        entry("Opens at", OPENS.toString()),
                        entry("Questions 1, code", "together"),
                        entry("Questions 1, words", "150"),
                        entry("Questions 2, code", "budget"),
                        entry("Questions 2, words", "0"));
    }

    @Test
    void onlyWhatDiffers_isShown_andAllOfWhatIsNew() {
        assertThat(KeptFields.changed(terms("Meet", "Two", 5_000), terms("Meet", "Three", 6_000)))
                .extracting(AuditScreen.Change::field, AuditScreen.Change::before, AuditScreen.Change::after)
                .containsExactly(tuple("Rules", "Two", "Three"), tuple("Largest", "USD 5000.00", "USD 6000.00"));
        assertThat(KeptFields.changed(null, "Question[code=a, words=null]"))
                .extracting(AuditScreen.Change::field, AuditScreen.Change::after)
                .containsExactly(tuple("Code", "a"), tuple("Words", ""));
    }

    @Test
    void whatIsNoRecord_orCannotBeTold_hasNoFields() {
        assertThat(KeptFields.of(null)).isEmpty();
        assertThat(KeptFields.of("SUBMITTED: say who meets")).isEmpty();
        assertThat(KeptFields.of("[a, b]")).isEmpty();
        assertThat(KeptFields.of("Note[text=it opens [and never closes]")).isEmpty();
        assertThat(KeptFields.of("Note[text=it closes] too often]")).isEmpty();
        assertThat(KeptFields.of("Notes[see below]")).isEmpty();
    }

    private static String terms(String title, String rules, long largest) {
        return new Terms(
                        title,
                        rules,
                        new PoolNumber(3),
                        Money.of(largest, "USD"),
                        OPENS,
                        List.of(new Question("together", 150), new Question("budget", 0)))
                .toString();
    }
}
