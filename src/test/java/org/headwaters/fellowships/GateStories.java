package org.headwaters.fellowships;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.headwaters.funds.PoolId;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.RubricId;

/** A team at its five gates, in memory. */
final class GateStories {
    static final Instant NOON = Instant.parse("2026-04-08T12:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 4, 8);

    private GateStories() {}

    static Act act(Who as) {
        return new Act(new PersonId(7), as, NOON);
    }

    static Team team() {
        return new Team(
                "FT-2026-0001", new Cohort("FC-2026-0001", terms(), null), new OrganisationId(1), act(Who.APPLICANT));
    }

    static CohortTerms terms() {
        var begins = LocalDate.of(2026, 3, 2);
        return new CohortTerms(
                "Lab lessons",
                "Coaching",
                "Partners",
                "CA-1",
                8,
                2,
                6,
                new CohortSpan(begins, begins.plusMonths(8)),
                ZoneId.of("America/New_York"),
                Instant.parse("2025-12-01T12:00:00Z"),
                Instant.parse("2026-01-15T12:00:00Z"),
                10,
                new PoolId(1),
                new RubricId(1),
                "USD",
                null,
                LeastEvidence.DEFAULT);
    }

    static List<TeamGate> gates(Team team) {
        return Arrays.stream(GateKind.values())
                .map(kind -> new TeamGate(team, kind))
                .toList();
    }

    static GateEvidence whole(GateKind kind) {
        return new GateEvidence(kind, List.of(new GateEvidence.Line("interviews", 5, 5)));
    }

    static GateEvidence lacking(GateKind kind) {
        return new GateEvidence(kind, List.of(new GateEvidence.Line("interviews", 4, 5)));
    }

    /** All before it are passed. */
    static TeamGate at(List<TeamGate> gates, GateKind kind) {
        for (var gate : gates) {
            if (gate.getKind() == kind) {
                return gate;
            }
            reach(gate, gates, GateStage.PASSED);
        }
        throw new IllegalArgumentException(kind + " is not among " + gates);
    }

    /** Those that a gate of this kind can be in: nobody asks for more where the panel decides. */
    static List<GateStage> stages(GateKind kind) {
        return kind == GateKind.FUNDING
                ? List.of(GateStage.OPEN, GateStage.SUBMITTED, GateStage.PASSED)
                : List.of(GateStage.values());
    }

    static TeamGate reach(TeamGate gate, List<TeamGate> gates, GateStage stage) {
        if (stage != GateStage.OPEN) {
            gate.handIn(whole(gate.getKind()), gates, act(Who.FELLOW));
        }
        if (stage == GateStage.MORE_ASKED) {
            gate.askMore("One more", act(Who.COACH));
        }
        if (stage == GateStage.PASSED && gate.getKind() == GateKind.FUNDING) {
            gate.answer(act(Who.PANEL));
        } else if (stage == GateStage.PASSED) {
            gate.pass("Well seen", whole(gate.getKind()), gates, act(Who.COACH));
        }
        return gate;
    }

    static InterviewTold told(String... insights) {
        return new InterviewTold(
                "A science teacher, year 2",
                DAY,
                true,
                insights.length == 0 ? Collections.nCopies(3, "Prepares in the car") : List.of(insights));
    }
}
