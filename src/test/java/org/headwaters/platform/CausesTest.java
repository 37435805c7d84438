package org.headwaters.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
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
    void whatIsOurFault_isNoRefusal() {
        assertThat(Causes.refusal(new IllegalStateException("broken"))).isEmpty();
    }
}
