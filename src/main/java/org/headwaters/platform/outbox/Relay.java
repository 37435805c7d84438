package org.headwaters.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.headwaters.platform.clockwork.Pulse;

/** The timer of the outbox. Each kind runs on a thread of its own, so that a mail server that hangs delays mail only. */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class.getName());

    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Carrier carrier;

    @Inject
    private Pulse pulse;

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void tick() {
        pulse.beat();
        for (var handler : carrier.handlers()) {
            if (busy.add(handler.kind())) {
                threads.execute(() -> carry(handler));
            }
        }
    }

    private void carry(OutboxHandler handler) {
        try {
            carrier.carry(handler);
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.FINE, "The outbox could not be read; the next beat tries again", databaseAway);
        } finally {
            busy.remove(handler.kind());
        }
    }
}
