package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cohort says how much evidence each gate asks for, and never that it asks for none. */
class LeastEvidenceTest {
    private static final int KINDS = 6;

    @ParameterizedTest
    @CsvSource({"0,50", "1,10", "2,20", "3,20", "4,10", "5,20"})
    void eachKind_isAskedForOnceAtLeast_andSoOftenAtMost(int kind, int most) {
        assertThat(asking(kind, 1)).isEqualTo(asking(kind, 1));
        assertThat(asking(kind, most)).isNotEqualTo(asking(kind, 1));
        for (var wrong : List.of(-1, 0, most + 1)) {
            assertThatThrownBy(() -> asking(kind, wrong)).isInstanceOf(Refusal.class);
        }
    }

    private static LeastEvidence asking(int kind, int number) {
        var all = new ArrayList<>(Collections.nCopies(KINDS, 1));
        all.set(kind, number);
        return new LeastEvidence(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5));
    }
}
