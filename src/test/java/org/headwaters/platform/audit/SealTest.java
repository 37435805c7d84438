package org.headwaters.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Deed deed = new Deed(
            "grants.award", new SubjectRef("grant", "CG-2026-0131"), new PersonId(7), "10.0.0.1", "a", "b", NOON);

    @Test
    void theSameDeedHasTheSameDigest() {
        var same = new Deed(
                "grants.award", new SubjectRef("grant", "CG-2026-0131"), new PersonId(7), "10.0.0.1", "a", "b", NOON);
        assertThat(Seal.digest(same)).isEqualTo(Seal.digest(deed)).matches("[0-9a-f]{64}");
    }

    @Test
    void everyPartOfADeedCounts() {
        var subject = deed.subject();
        var others = List.of(
                new Deed("grants.decline", subject, deed.who(), deed.address(), "a", "b", NOON),
                new Deed(deed.action(), new SubjectRef("fund", "CG-2026-0131"), deed.who(), "10.0.0.1", "a", "b", NOON),
                new Deed(
                        deed.action(), new SubjectRef("grant", "CG-2026-0132"), deed.who(), "10.0.0.1", "a", "b", NOON),
                new Deed(deed.action(), subject, new PersonId(8), deed.address(), "a", "b", NOON),
                new Deed(deed.action(), subject, null, deed.address(), "a", "b", NOON),
                new Deed(deed.action(), subject, deed.who(), "10.0.0.2", "a", "b", NOON),
                new Deed(deed.action(), subject, deed.who(), deed.address(), null, "b", NOON),
                new Deed(deed.action(), subject, deed.who(), deed.address(), "", "b", NOON),
                new Deed(deed.action(), subject, deed.who(), deed.address(), "a", "c", NOON),
                new Deed(deed.action(), subject, deed.who(), deed.address(), "a", "b", NOON.plusNanos(1000)));
        var digests = new HashSet<String>();
        digests.add(Seal.digest(deed));
        others.forEach(other -> digests.add(Seal.digest(other)));
        assertThat(digests).hasSize(others.size() + 1);
    }

    @Test
    void wordsCannotMoveFromOnePartToTheNext() {
        var one = new Deed("a", new SubjectRef("k", "r"), null, "", "xy", "z", NOON);
        var other = new Deed("a", new SubjectRef("k", "r"), null, "", "x", "yz", NOON);
        assertThat(Seal.digest(one)).isNotEqualTo(Seal.digest(other));
    }

    @Test
    void aSealDependsOnAllSealsBeforeIt() {
        var second = Seal.chain(Seal.chain(Seal.FIRST, "aa"), "bb");
        assertThat(Seal.chain(Seal.chain(Seal.FIRST, "ab"), "bb")).isNotEqualTo(second);
        assertThat(Seal.chain(Seal.chain(Seal.FIRST, "bb"), "aa")).isNotEqualTo(second);
    }
}
