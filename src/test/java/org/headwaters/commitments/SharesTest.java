package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import org.headwaters.network.OrganisationId;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final OrganisationId MUSEUM = new OrganisationId(1);
    private static final OrganisationId COLLEGE = new OrganisationId(2);
    private static final OrganisationId SCHOOLS = new OrganisationId(3);

    @Test
    void sixtyAndForty_ofAThousand_areAThousandOnce() {
        assertThat(new Shares(Map.of(MUSEUM, 6_000, COLLEGE, 4_000)).of(1_000))
                .containsOnly(Map.entry(MUSEUM, 600L), Map.entry(COLLEGE, 400L));
    }

    @Test
    void whateverTheSharesAndTheAmount_theyAddUpToIt() {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++) {
            var first = 1 + random.nextInt(9_998);
            var second = 1 + random.nextInt(Shares.WHOLE - first - 1);
            var shares = new Shares(Map.of(MUSEUM, first, COLLEGE, second, SCHOOLS, Shares.WHOLE - first - second));
            var amount = random.nextInt(100_000);
            assertThat(shares.of(amount).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(amount);
            assertThat(shares.without(COLLEGE).parts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(Shares.WHOLE);
        }
    }

    @Test
    void whoLeaves_isCarriedByTheOthers_inProportion() {
        var three = new Shares(Map.of(MUSEUM, 5_000, COLLEGE, 3_000, SCHOOLS, 2_000));
        assertThat(three.without(MUSEUM).parts()).containsOnly(Map.entry(COLLEGE, 6_000), Map.entry(SCHOOLS, 4_000));
        assertThat(three.without(MUSEUM).without(SCHOOLS)).isEqualTo(Shares.alone(COLLEGE));
    }

    @Test
    void theLastOne_cannotLeave() {
        assertThatThrownBy(() -> Shares.alone(MUSEUM).without(MUSEUM)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sharesThatDoNotAddUp_areNone() {
        assertThatThrownBy(() -> new Shares(Map.of(MUSEUM, 6_000, COLLEGE, 4_001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shares(Map.of(MUSEUM, 10_000, COLLEGE, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shares(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
