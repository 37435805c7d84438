package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerHoldsTest {
    private final List<LedgerEntry> written = new ArrayList<>();
    private final LedgerHolds holds = new LedgerHolds();

    @BeforeEach
    void aPoolOfThousand_ofWhichThreeHundredAreReserved() {
        written.add(entry(1, EntryKind.FUNDED, 1_000, 1_000));
        written.add(entry(2, EntryKind.RESERVED, 300, 700));
        holds.ledger = new Entries();
    }

    @Test
    void aLedgerThatNobodyTouched_holds() {
        assertThat(holds.violations()).isEmpty();
    }

    @Test
    void aBookingMadeWhileTheLedgerIsWalked_isNoFalseAlarm() {
        holds.ledger = new Entries() {
            @Override
            List<LedgerEntry> entries(PoolId pool) {
                var seen = List.copyOf(written);
                written.add(entry(3, EntryKind.RESERVED, 200, 500));
                return seen;
            }
        };
        assertThat(holds.violations()).isEmpty();
    }

    @Test
    void anEntryMissingInTheMiddle_isFound() {
        written.add(entry(4, EntryKind.RESERVED, 200, 500));
        assertThat(holds.violations()).singleElement().asString().contains("pool-1 entry 4");
    }

    @Test
    void anEntryWhoseRestDoesNotFollow_isFound() {
        written.add(entry(3, EntryKind.RESERVED, 200, 600));
        assertThat(holds.violations()).singleElement().asString().contains("pool-1 entry 3");
    }

    private static LedgerEntry entry(long number, EntryKind kind, long minor, long left) {
        return new LedgerEntry(
                new PoolId(1),
                number,
                kind,
                new Money(minor, "USD"),
                new Money(left, "USD"),
                new SubjectRef("lab", "LAB-1"),
                Instant.EPOCH,
                new PersonId(1),
                null);
    }

    /** A ledger in memory that adds as the database does, over what is written at that moment. */
    private class Entries extends Ledger {
        @Override
        List<Pool> pools() {
            return List.of(new ThePool());
        }

        @Override
        List<LedgerEntry> entries(PoolId pool) {
            return List.copyOf(written);
        }

        @Override
        Standing standing(PoolId pool, String currency, long last) {
            var standing = Standing.empty(currency);
            for (var entry : written) {
                standing =
                        entry.getNumber() > last ? standing : entry.getKind().after(standing, entry.getAmountMinor());
            }
            return standing;
        }
    }

    private static final class ThePool extends Pool {
        private static final long serialVersionUID = 1L;

        ThePool() {
            super(new NewPool(
                    "pool-1",
                    "Meeting fund",
                    "So that partners meet",
                    "Bright Ledger Foundation",
                    Money.of(10, "USD"),
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2027, 8, 31)));
        }

        @Override
        PoolId id() {
            return new PoolId(1);
        }
    }
}
