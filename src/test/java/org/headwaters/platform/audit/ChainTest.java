package org.headwaters.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.junit.jupiter.api.Test;

class ChainTest {
    private final SealedTrail trail = new SealedTrail(5);

    /** Five deeds, sealed in order. */
    private static final class SealedTrail {
        final AuditHead head = new AuditHead();
        final List<AuditRow> rows = new ArrayList<>();

        SealedTrail(int length) {
            IntStream.range(0, length).mapToObj(ChainTest::row).forEach(row -> {
                head.seal(row);
                rows.add(row);
            });
        }

        List<Chain.Break> breaks() {
            var chain = new Chain();
            rows.forEach(chain::next);
            chain.end(head);
            return chain.breaks();
        }
    }

    private static AuditRow row(int n) {
        return new AuditRow(new Deed(
                "grants.award",
                new SubjectRef("grant", "CG-" + n),
                new PersonId(7),
                "10.0.0.1",
                null,
                "awarded",
                Instant.parse("2026-11-21T12:00:00Z").plusSeconds(n)));
    }

    @Test
    void aTrailThatNobodyTouched_isWhole() {
        assertThat(trail.breaks()).isEmpty();
        assertThat(trail.head.getPlace()).isEqualTo(5);
    }

    @Test
    void aRowTakenOut_isMissed() {
        trail.rows.remove(2);
        assertThat(trail.breaks()).containsExactly(new Chain.Break(3, "missing"));
    }

    @Test
    void theLastRowsCutOff_areMissed() {
        trail.rows.subList(3, 5).clear();
        assertThat(trail.breaks()).containsExactly(new Chain.Break(5, "cut"));
    }

    @Test
    void aRowPutInItsPlaceWithASealOfItsOwn_breaksTheChain() {
        var forged = row(99);
        forged.seal(3, trail.rows.get(1).getChain());
        trail.rows.set(2, forged);
        assertThat(trail.breaks()).containsExactly(new Chain.Break(4, "resealed"));
    }

    @Test
    void anEmptyTrail_isWhole() {
        assertThat(new SealedTrail(0).breaks()).isEmpty();
    }
}
