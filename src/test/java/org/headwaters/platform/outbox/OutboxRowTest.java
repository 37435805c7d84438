package org.headwaters.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutboxRowTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final OutboxRow row = new OutboxRow("mail", "CG-2026-0131/told", "{}", NOON);

    @Test
    void whatIsPosted_isDueAtOnce() {
        assertThat(row.getState()).isEqualTo(OutboxRow.State.WAITING);
        assertThat(row.getDueAt()).isEqualTo(NOON);
    }

    @Test
    void thePausesGrow_toAnHour() {
        var pauses = new long[7];
        for (int n = 0; n < pauses.length; n++) {
            row.failed("451 later", NOON);
            pauses[n] = Duration.between(NOON, row.getDueAt()).toSeconds();
        }
        assertThat(pauses).containsExactly(10, 30, 120, 600, 1800, 3600, 3600);
        assertThat(row.getLastError()).isEqualTo("451 later");
    }

    @Test
    void itIsGivenUp_onlyAfterAlmostTwoDays() {
        var now = NOON;
        while (row.getState() == OutboxRow.State.WAITING) {
            row.failed("connection refused", now);
            now = row.getDueAt();
        }
        assertThat(row.getAttempts()).isEqualTo(OutboxRow.MOST_TRIES);
        assertThat(Duration.between(NOON, now)).isBetween(Duration.ofHours(40), Duration.ofHours(48));
    }

    @Test
    void whatCannotHelp_isGivenUpAtOnce_andCanBeTriedAgainByHand() {
        row.giveUp("550 no such mailbox");
        assertThat(row.getState()).isEqualTo(OutboxRow.State.GIVEN_UP);
        row.tryAgain(NOON.plusSeconds(60));
        assertThat(row.getState()).isEqualTo(OutboxRow.State.WAITING);
        assertThat(row.getDueAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(row.getAttempts()).isZero();
    }

    @Test
    void whatIsDone_isNeverTriedAgain() {
        row.done("{}", NOON);
        row.tryAgain(NOON.plusSeconds(60));
        assertThat(row.getState()).isEqualTo(OutboxRow.State.DONE);
        assertThat(row.getDoneAt()).isEqualTo(NOON);
        assertThat(row.getLastError()).isNull();
    }

    @Test
    void aLongErrorIsCut() {
        row.failed("x".repeat(2_000), NOON);
        assertThat(row.getLastError()).hasSize(500);
    }
}
