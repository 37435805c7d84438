package org.headwaters.platform.clockwork;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** The timer behind all rhythms. A beat that takes longer than the pause lets the next ones pass. */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Metronome {
    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private Conductor conductor;

    @Inject
    private Pulse pulse;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void tick() {
        if (busy.compareAndSet(false, true)) {
            try {
                pulse.beat();
                conductor.beatWhatIsDue();
            } finally {
                busy.set(false);
            }
        }
    }
}
