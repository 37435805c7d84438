package org.headwaters.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.challenges.CauseState.DECLINED;
import static org.headwaters.challenges.CauseState.LIVE;
import static org.headwaters.challenges.CauseState.RETIRED;
import static org.headwaters.challenges.CauseState.SUGGESTED;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headwaters.house.Diagram;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A cause from its suggestion to its end, every move from every state. */
class CauseLifecycleTest {
    /** Where each move leads from each state; what is not here is refused. */
    private static final Map<CauseMove, Map<CauseState, CauseState>> TABLE = Map.of(
            CauseMove.TAKE_LIVE, Map.of(SUGGESTED, LIVE, DECLINED, LIVE),
            CauseMove.DECLINE, Map.of(SUGGESTED, DECLINED),
            CauseMove.RETIRE, Map.of(LIVE, RETIRED),
            CauseMove.BRING_BACK, Map.of(RETIRED, LIVE));

    private static final Theme THEME = new Theme("time", "Time and workload", "What there is time for.", 1);

    @ParameterizedTest
    @EnumSource
    void everyMove_fromEveryState_leadsWhereTheTableSays_orIsRefused(CauseMove move) {
        for (var state : CauseState.values()) {
            var cause = in(state);
            var target = TABLE.get(move).get(state);
            if (target == null) {
                assertThatThrownBy(() -> cause.make(move, "because", null))
                        .as("%s from %s", move, state)
                        .isInstanceOf(Refusal.class);
                assertThat(cause.getState()).isEqualTo(state);
            } else {
                cause.make(move, "because", null);
                assertThat(cause.getState()).as("%s from %s", move, state).isEqualTo(target);
            }
        }
    }

    @Test
    void theDiagram_showsEveryMoveOfTheTable() throws IOException {
        var lines = new ArrayList<>(List.of("[*] --> SUGGESTED : SUGGEST", "[*] --> LIVE : ADD"));
        for (var move : CauseMove.values()) {
            move.starts().forEach(start -> lines.add("%s --> %s : %s".formatted(start, move.from(start), move)));
        }
        assertThat(Diagram.of("challenges")).containsExactlyInAnyOrderElementsOf(lines);
    }

    @Test
    void whoDeclinesOrRetires_saysWhy_andTheReasonStays() {
        for (var move : List.of(CauseMove.DECLINE, CauseMove.RETIRE)) {
            var cause = in(move == CauseMove.DECLINE ? SUGGESTED : LIVE);
            assertThatThrownBy(() -> cause.make(move, null, null)).isInstanceOf(Refusal.class);
            cause.make(move, "Two causes said the same.", null);
            assertThat(cause.getReason()).isEqualTo("Two causes said the same.");
        }
    }

    @Test
    void aRetiredCause_namesTheOneInItsPlace_andThatMustBeAnotherThatIsLive() {
        var cause = in(LIVE);
        assertThatThrownBy(() -> cause.make(CauseMove.RETIRE, "merged", cause)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cause.make(CauseMove.RETIRE, "merged", in(SUGGESTED)))
                .isInstanceOf(Refusal.class);
        var other = Cause.live("other", new CauseText(THEME, "Another", null, "", ""));
        cause.make(CauseMove.RETIRE, "merged", other);
        assertThat(cause.getReplacedBy()).isSameAs(other);
        cause.make(CauseMove.BRING_BACK, null, null);
        assertThat(cause.getReplacedBy()).isNull();
        assertThat(cause.getReason()).isNull();
    }

    private static Cause in(CauseState state) {
        var text = new CauseText(THEME, "The time teachers have", "Time", "Minutes in a week.", "");
        var cause = state == LIVE || state == RETIRED
                ? Cause.live("time", text)
                : Cause.suggested(
                        "time", text, "It is missing.", new PersonId(1), new OrganisationId(2), Instant.EPOCH);
        if (state == RETIRED) {
            cause.make(CauseMove.RETIRE, "over", null);
        } else if (state == DECLINED) {
            cause.make(CauseMove.DECLINE, "no", null);
        }
        return cause;
    }
}
