package org.headwaters.platform.clockwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.headwaters.platform.Invariant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class FindingsIT {
    private static final PersonId ADA = new PersonId(7301);

    @Inject
    JobsWorkflow workflow;

    @Inject
    JobsDesk desk;

    @Inject
    HouseCheck daily;

    @Inject
    OwnTransaction transaction;

    @Inject
    Planted planted;

    @Inject
    Clock clock;

    @Inject
    Acting acting;

    @AfterEach
    void allIsWellAgain() {
        planted.say(List::of);
        transaction.run(daily::beat);
    }

    @Test
    void everyRoomsInvariant_isLookedAt_andNamedInWords() throws Exception {
        var before = clock.instant();
        checkNow();
        assertThat(shown())
                .extracting(JobsScreen.Check::title)
                .contains(
                        "Every partner has exactly one intrapreneur.",
                        "Every partner has made a promise that was accepted.",
                        "Every kept file is there, byte for byte.",
                        "Every decision has its letter, sent exactly when its applicants were told.",
                        "The audit trail is whole.")
                .hasSizeGreaterThanOrEqualTo(7);
        assertThat(shown()).allSatisfy(check -> assertThat(check.at()).isAfterOrEqualTo(before));
    }

    @Test
    void whatIsBroken_isShownToTheAdministrator_afterTheDailyLook() throws Exception {
        planted.say(() -> List.of("stone 3 is loose"));
        transaction.run(daily::beat);
        assertThat(theirs().count()).isEqualTo(1);
        assertThat(theirs().wrong()).isEqualTo("stone 3 is loose");
    }

    @Test
    void aLookThatFails_isAFindingToo_andHindersNoOther() throws Exception {
        planted.say(() -> {
            throw new IllegalStateException("out of sight");
        });
        checkNow();
        assertThat(theirs().count()).isEqualTo(1);
        assertThat(shown()).filteredOn(check -> check.at() == null).isEmpty();
    }

    private void checkNow() throws Exception {
        acting.as(
                ADA,
                () -> {
                    workflow.checkNow();
                    return null;
                },
                ADMINISTRATOR);
    }

    private List<JobsScreen.Check> shown() throws Exception {
        return acting.as(ADA, () -> desk.page().checks(), ADMINISTRATOR);
    }

    private JobsScreen.Check theirs() throws Exception {
        return shown().stream()
                .filter(check -> check.title().equals(Planted.KEY))
                .findFirst()
                .orElseThrow();
    }

    /** Holds until a test says otherwise. */
    @ApplicationScoped
    public static class Planted implements Invariant {
        static final String KEY = "it.holds.planted";

        private final AtomicReference<Supplier<List<String>>> answer = new AtomicReference<>(List::of);

        void say(Supplier<List<String>> next) {
            answer.set(next);
        }

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public List<String> violations() {
            return answer.get().get();
        }
    }
}
