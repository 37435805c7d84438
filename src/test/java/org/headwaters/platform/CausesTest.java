package org.headwaters.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    void aRuleIsFound_belowWhateverContainersPutAroundIt() {
        var no = new Refusal("platform.refused.request");
        assertThat(Causes.refusal(new IllegalStateException(new RuntimeException(no))))
                .containsSame(no);
    }

    @Test
    void aCollisionAtTheEndOfATransaction_isAStaleVersion() {
        var collision =
                new EJBTransactionRolledbackException("", new RollbackException(new OptimisticLockException("row 7")));
        assertThat(Causes.refusal(collision)).containsInstanceOf(StaleVersion.class);
        assertThat(Causes.refusal(collision)).map(Refusal::key).contains("platform.refused.stale");
    }

    @Test
    void whoWaitedForEachOther_isAStaleVersion_toTheOneWhomTheDatabaseEnded() {
        for (var state : List.of("40P01", "40001")) {
            var ended = new PersistenceException(new RuntimeException(new SQLException("deadlock detected", state)));
            assertThat(Causes.refusal(ended)).containsInstanceOf(StaleVersion.class);
        }
    }

    @Test
    void whatIsOurFault_isNoRefusal() {
        assertThat(Causes.refusal(new IllegalStateException("broken"))).isEmpty();
        assertThat(Causes.refusal(new PersistenceException(new SQLException("not null", "23502"))))
                .isEmpty();
        assertThat(Causes.refusal(new PersistenceException(new SQLException("gone"))))
                .isEmpty();
    }
}
