package org.headwaters.fellowships.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwaters.fellowships.CohortSheet.Cause;
import org.junit.jupiter.api.Test;

class CauseMeantTest {
    private static final List<Cause> CAUSES = List.of(
            new Cause("clean-water", "Clean water"),
            new Cause("clean-water-in-schools", "Clean water in schools"),
            new Cause("warm-homes", "Warm homes"));

    @Test
    void theCauseThatWasTyped_orTheOnlyOneWithTheWords_isMeant() {
        assertThat(Chosen.meant(CAUSES, " clean WATER ")).isEqualTo("clean-water");
        assertThat(Chosen.meant(CAUSES, "warm")).isEqualTo("warm-homes");
    }

    @Test
    void wordsOfNoCause_orOfSeveral_nameNone() {
        assertThat(Chosen.meant(CAUSES, "dry roads")).isEqualTo("dry roads");
        assertThat(Chosen.meant(CAUSES, "clean")).isEqualTo("clean");
    }
}
