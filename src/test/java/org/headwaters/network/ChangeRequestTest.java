package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.headwaters.network.ChangeRequest.Asked;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;

/** Who may say what is wrong in a profile, and how often. */
class ChangeRequestTest {
    private static final PersonId TOMAS = new PersonId(1);
    private static final PersonId RUTH = new PersonId(2);

    private final Organisation museum =
            new Organisation("museum", "Museum", "Museum", "nonprofit", "Bay", Standing.MEMBER);

    @Test
    void whatWaitsForItsAnswer_isNotAskedAgain_byAnybody() {
        var open = List.of(place("Meridian Bay", TOMAS));
        assertRefused("waits", place("Meridian Bay", TOMAS), open);
        assertRefused("waits", place("Meridian Bay", RUTH), open);
        assertThatCode(() -> place("Meridian Hill", RUTH).requireRoom(open)).doesNotThrowAnyException();
        assertThatCode(() -> asked(ProfileField.NAME, "Meridian Bay", TOMAS).requireRoom(open))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyAsksMoreThanIsAnswered_andNobodyIsHinderedByAnother() {
        var five =
                IntStream.range(0, 5).mapToObj(n -> place("Place " + n, TOMAS)).toList();
        assertThatCode(() -> place("Hill", TOMAS).requireRoom(five.subList(0, 4)))
                .doesNotThrowAnyException();
        assertRefused("many", place("Hill", TOMAS), five);
        assertThatCode(() -> place("Hill", RUTH).requireRoom(five)).doesNotThrowAnyException();
    }

    private ChangeRequest place(String becomes, PersonId by) {
        return asked(ProfileField.PLACE, becomes, by);
    }

    private ChangeRequest asked(ProfileField field, String becomes, PersonId by) {
        return new ChangeRequest(museum, new Asked(field, becomes, null), "Bay", by, Instant.EPOCH);
    }

    private static void assertRefused(String rule, ChangeRequest request, List<ChangeRequest> open) {
        assertThatThrownBy(() -> request.requireRoom(open))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("network.refused.change." + rule));
    }
}
