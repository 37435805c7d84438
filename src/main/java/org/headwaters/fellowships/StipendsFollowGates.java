package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.headwaters.funds.Funds;
import org.headwaters.funds.PaymentEvent;
import org.headwaters.funds.Payments;
import org.headwaters.platform.History;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.text.Amounts;
import org.headwaters.platform.text.Texts;

/**
 * A gate that is passed owes its stipend to the team's lead partner: the money is promised in the same transaction, or the
 * gate is not passed. Finance proposes and others approve, as always; what became of it is told in the team's history.
 */
@ApplicationScoped
class StipendsFollowGates {
    @Inject
    Teams teams;

    @Inject
    Stipends stipends;

    @Inject
    Funds funds;

    @Inject
    Payments payments;

    @Inject
    History history;

    @Inject
    Audit audit;

    void passed(@Observes GateEvent.Passed event) {
        var step = event.step();
        var team = teams.get(step.team());
        var amount = team.getCohort().gate(step.kind()).getStipend();
        var before = stipends.of(team, step.kind());
        if (before.isPresent()) {
            before.filter(this::isWithUs).ifPresent(this::due);
            return;
        }
        if (amount.isZero()) {
            return;
        }
        var stipend = new TeamStipend(team, step.kind(), amount, step.who(), step.at());
        promise(team, stipend);
        stipends.add(stipend);
        due(stipend);
    }

    /** While the decision that passed it is corrected nobody pays it. It stays promised, and comes due again with the next. */
    void reopened(@Observes GateEvent.Reopened event) {
        stipends.of(teams.get(event.step().team()), event.step().kind())
                .filter(this::isWithUs)
                .ifPresent(stipend -> payments.withdraw(stipend.subject()));
    }

    /** Neither paid nor with the bank. */
    private boolean isWithUs(TeamStipend stipend) {
        return stipend.getStage() != TeamStipend.Stage.PAID && !payments.isOnItsWay(stipend.subject());
    }

    private void due(TeamStipend stipend) {
        var team = stipend.getTeam();
        payments.due(
                stipend.subject(),
                team.getCohort().getPool(),
                stipend.getAmount(),
                stipend.getPayee(),
                Texts.in(Locale.ENGLISH)
                        .get("fellowships.stipend.title", team.getTitle(), FellowshipWords.gate(stipend.getKind())));
    }

    private void promise(Team team, TeamStipend stipend) {
        var pool = team.getCohort().getPool();
        try {
            funds.reserve(pool, stipend.subject(), stipend.getAmount());
            funds.commit(stipend.subject(), stipend.getAmount());
        } catch (Refusal refused) {
            throw refused.key().equals("funds.refused.notEnough")
                    ? new Refusal(
                            "fellowships.refused.stipendPool",
                            stipend.getAmount(),
                            funds.standing(pool).left())
                    : refused;
        }
    }

    /** Told twice it is noted once. */
    void paid(@Observes PaymentEvent.Paid event) {
        if (isStipend(event)) {
            stipends.held(event.subject())
                    .filter(stipend -> stipend.paid(event.on(), event.at()))
                    .ifPresent(stipend -> tell(stipend, "STIPEND_PAID", "fellowships.stipend.paid", null));
        }
    }

    void failed(@Observes PaymentEvent.Failed event) {
        if (isStipend(event)) {
            stipends.held(event.subject())
                    .filter(stipend -> stipend.failed(event.reason(), event.at()))
                    .ifPresent(
                            stipend -> tell(stipend, "STIPEND_FAILED", "fellowships.stipend.failed", event.reason()));
        }
    }

    private static boolean isStipend(PaymentEvent event) {
        return event.subject().kind().equals(TeamStipend.KIND);
    }

    /** The story of the team carries the gate beside it, as its other rows do. */
    private void tell(TeamStipend stipend, String move, String deed, String why) {
        var team = stipend.getTeam();
        var amount = words(stipend.getAmount());
        history.record(
                team.subject(),
                null,
                "clock",
                new GateDeed(stipend.getKind(), move).written(),
                team.getStage().name(),
                team.getStage().name(),
                why,
                amount,
                team.getVersion());
        var after = why == null ? amount : amount + ": " + why;
        audit.write(deed, team.subject(), null, after);
    }

    private static String words(Money amount) {
        return new Amounts(Locale.ENGLISH).of(amount);
    }
}
