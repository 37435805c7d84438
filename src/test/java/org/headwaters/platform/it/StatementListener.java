package org.headwaters.platform.it;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Tells {@link Statements} of each statement. */
@Singleton
@Startup
@DependsOn("Schema")
public class StatementListener {
    @PersistenceContext
    private EntityManager entities;

    @PostConstruct
    void listen() {
        entities.unwrap(ServerSession.class).getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                Statements.sent(event.getCall() instanceof DatabaseCall call ? call.getSQLString() : null);
            }

            @Override
            public void postExecuteCall(SessionEvent event) {
                if (event.getResult() instanceof Collection<?> rows) {
                    Statements.came(rows.size());
                }
            }
        });
    }
}
