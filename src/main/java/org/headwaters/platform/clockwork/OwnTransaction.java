package org.headwaters.platform.clockwork;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/**
 * A transaction for work that nobody called: begun, committed or rolled back here. For the platform's own timers and
 * background threads alone; everyone else's transactions begin at an EJB.
 */
@ApplicationScoped
public class OwnTransaction {
    @Resource
    private UserTransaction transaction;

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    public <T> T call(Callable<T> work) {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException broken) {
            throw new IllegalStateException(broken);
        }
        boolean done = false;
        try {
            T result = work.call();
            if (transaction.getStatus() != Status.STATUS_ACTIVE) {
                throw new IllegalStateException("The work gave its transaction up");
            }
            transaction.commit();
            done = true;
            return result;
        } catch (RuntimeException plain) {
            throw plain;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
