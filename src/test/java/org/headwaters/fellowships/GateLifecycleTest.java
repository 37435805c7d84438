package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GateLifecycleTest {
    private final List<TeamGate> gates = GateStories.gates(GateStories.team());

    static Stream<Arguments> everyPair() {
        var pairs = new ArrayList<Arguments>();
        for (var kind : List.of(GateKind.EXPLORE, GateKind.FUNDING)) {
            for (var stage : GateStories.stages(kind)) {
                for (var move : GateMove.values()) {
                    for (var who : Who.values()) {
                        pairs.add(Arguments.of(kind, stage, move, who));
                    }
                }
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aMove_isMadeWhereTheTableSaysAndNowhereElse(GateKind kind, GateStage stage, GateMove move, Who who) {
        var gate = GateStories.reach(GateStories.at(gates, kind), gates, stage);
        var allowed = move.mayStartFrom(kind, stage) && move.who().contains(who);
        assertThat(gate.offers(move, who)).isEqualTo(allowed);
        if (allowed) {
            var step = make(gate, move, who).step();
            assertThat(gate.getStage()).isEqualTo(move.target());
            assertThat(List.of(step.from(), step.to(), step.move(), step.kind()))
                    .containsExactly(stage, move.target(), move, kind);
        } else {
            assertThatThrownBy(() -> make(gate, move, who)).isInstanceOf(IllegalMove.class);
            assertThat(gate.getStage()).isEqualTo(stage);
        }
    }

    @ParameterizedTest
    @EnumSource(GateKind.class)
    void noGate_isHandedInWithoutItsEvidence(GateKind kind) {
        var gate = GateStories.at(gates, kind);
        refused("evidence", () -> gate.handIn(GateStories.lacking(kind), gates, GateStories.act(Who.FELLOW)));
        assertThat(gate.getStage()).isEqualTo(GateStage.OPEN);
    }

    /** The last one is handed in with it, and not opened again before the panel has decided. */
    @ParameterizedTest
    @EnumSource(value = GateKind.class, mode = EnumSource.Mode.EXCLUDE, names = "FUNDING")
    void noGate_passesWithoutItsEvidence(GateKind kind) {
        var gate = GateStories.reach(GateStories.at(gates, kind), gates, GateStage.SUBMITTED);
        refused("evidence", () -> gate.pass("Fine", GateStories.lacking(kind), gates, GateStories.act(Who.COACH)));
        assertThat(gate.getStage()).isEqualTo(GateStage.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource(value = GateKind.class, mode = EnumSource.Mode.EXCLUDE, names = "EXPLORE")
    void aGate_comesAfterThoseBeforeIt(GateKind kind) {
        var gate = gates.get(kind.ordinal());
        refused("order", () -> gate.handIn(GateStories.whole(kind), gates, GateStories.act(Who.FELLOW)));
    }

    @Test
    void evidenceOfOneGate_opensNoOther() {
        assertThatThrownBy(
                        () -> gates.get(0).handIn(GateStories.whole(GateKind.TEST), gates, GateStories.act(Who.FELLOW)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void askingForMoreAndPassing_sayWhat() {
        var gate = GateStories.reach(gates.get(0), gates, GateStage.SUBMITTED);
        refused("words", () -> gate.askMore("  ", GateStories.act(Who.COACH)));
        refused("words", () -> gate.pass(null, GateStories.whole(GateKind.EXPLORE), gates, GateStories.act(Who.COACH)));
        assertThat(gate.askMore("One more interview", GateStories.act(Who.COACH))
                        .step()
                        .words())
                .isEqualTo("One more interview");
    }

    @ParameterizedTest
    @EnumSource(GateStage.class)
    void evidence_isWrittenWhileTheTeamHasTheGate(GateStage stage) {
        var gate = GateStories.reach(gates.get(0), gates, stage);
        assertThat(gate.isWritable()).isEqualTo(stage == GateStage.OPEN || stage == GateStage.MORE_ASKED);
    }

    /** Whoever reads the pitch decides on a grant; a coach has no part in that. */
    @Test
    void theLastGate_waitsForThePanel_andTheOthersForACoach() {
        for (var gate : gates) {
            assertThat(gate.isWithCoach() || gate.isWithPanel()).isFalse();
            GateStories.reach(gate, gates, GateStage.SUBMITTED);
            assertThat(gate.isWithCoach()).isEqualTo(gate.getKind() != GateKind.FUNDING);
            assertThat(gate.isWithPanel()).isEqualTo(gate.getKind() == GateKind.FUNDING);
            var step = new GateStep(gate.getKind(), gate.getStage(), LocalDate.EPOCH, null, false, true);
            assertThat(step.standing()).isEqualTo(gate.getKind() == GateKind.FUNDING ? "PANEL" : "SUBMITTED");
            var panel = gate.getKind() == GateKind.FUNDING;
            make(gate, panel ? GateMove.ANSWER : GateMove.PASS, panel ? Who.PANEL : Who.COACH);
        }
        for (var move : List.of(GateMove.PASS, GateMove.ASK_MORE, GateMove.TAKE_BACK)) {
            assertThat(move.mayStartFrom(GateKind.FUNDING, GateStage.SUBMITTED)).isFalse();
        }
    }

    private GateEvent make(TeamGate gate, GateMove move, Who who) {
        var act = GateStories.act(who);
        var whole = GateStories.whole(gate.getKind());
        return switch (move) {
            case HAND_IN -> gate.handIn(whole, gates, act);
            case TAKE_BACK -> gate.takeBack(act);
            case ASK_MORE -> gate.askMore("One more", act);
            case PASS -> gate.pass("Well seen", whole, gates, act);
            case ANSWER -> gate.answer(act);
            case REOPEN -> gate.reopen(act);
            case RETURN -> gate.giveBack(act);
        };
    }

    private static void refused(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo("fellowships.refused." + why));
    }
}
