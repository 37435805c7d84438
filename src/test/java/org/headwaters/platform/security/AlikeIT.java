package org.headwaters.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.security.People.PASSWORD;

import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.Test;

/**
 * Nobody can tell by the work that an answer costs whether an address has an account. Counted is the processor time of the
 * answering thread alone, which a busy machine does not change; a password is most of it, so whoever saves it stands out.
 */
@InServer
class AlikeIT {
    private static final int TIMES = 3;

    @Inject
    AccountStore store;

    @Inject
    People people;

    @Inject
    Acting acting;

    @Test
    void anUnknownAddress_aClosedAccount_andAWrongPassword_costTheSame() throws Exception {
        var ines = people.somebody(PARTNER);
        var closed = people.somebody(PARTNER);
        people.close(closed.person());
        long hash = least(() -> people.hashOnce("as much as one password costs"));
        long wrong = least(() -> refuse(ines.email()));
        long unknown = least(() -> refuse("nobody@nowhere.test"));
        long shut = least(() -> refuse(closed.email()));
        System.out.printf(
                "CPU of a sign-in: a hash %d ms, a wrong password %d ms, an unknown address %d ms, a closed account %d ms%n",
                hash / 1_000_000, wrong / 1_000_000, unknown / 1_000_000, shut / 1_000_000);
        for (long other : List.of(unknown, shut)) {
            assertThat(other).as("one password is paid").isGreaterThan(hash * 7 / 10);
            assertThat((double) other / wrong).isBetween(0.6, 1.7);
        }
    }

    private void refuse(String email) {
        var answer = store.validate(new UsernamePasswordCredential(email, "not " + PASSWORD));
        assertThat(answer.getStatus()).isEqualTo(Status.INVALID);
    }

    /** The least of a few times: what a collector or a compiler adds is not the work's own. */
    private long least(Runnable work) throws Exception {
        var times = new ArrayList<Long>();
        for (int n = 0; n < TIMES; n++) {
            people.forgetTries();
            times.add(acting.asStranger(() -> {
                var threads = ManagementFactory.getThreadMXBean();
                long before = threads.getCurrentThreadCpuTime();
                work.run();
                return threads.getCurrentThreadCpuTime() - before;
            }));
        }
        return times.stream().min(Long::compare).orElseThrow();
    }
}
