package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.Money;
import org.headwaters.platform.outbox.Outbox;
import org.headwaters.platform.outbox.OutboxHandler;

/**
 * Brings what became of a pitch to its team's page and to its last gate: a told decision passes it, a corrected one opens it
 * again, and what was withdrawn or missed gives it back. The same news twice changes nothing.
 */
@ApplicationScoped
class WhenPitchesAreAnswered implements OutboxHandler {
    @Inject
    Outbox outbox;

    @Inject
    Teams teams;

    @Inject
    Places places;

    @Inject
    TeamGates gates;

    @Inject
    PitchAnswers answers;

    @Inject
    Event<GateEvent> events;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return PitchNews.KIND;
    }

    @Override
    public void handle(String key, String json) {
        var news = outbox.read(json, PitchNews.News.class);
        // What the last gate pays does not change while it is passed.
        var team = teams.byReference(news.team()).map(places::hold);
        team.flatMap(answers::hold).ifPresent(answer -> hear(answer, news));
    }

    private void hear(PitchAnswer answer, PitchNews.News news) {
        var amount = news.awardedMinor() == null ? null : new Money(news.awardedMinor(), news.currency());
        if (answer.hear(news.state(), news.application(), amount, news.at())) {
            // Who has left is told, and passes no gate any more.
            if (answer.getTeam().isInCohort()) {
                move(gates.get(answer.getTeam(), GateKind.FUNDING), news.state());
            }
        }
    }

    private void move(TeamGate gate, PitchState state) {
        var panel = new Act(null, Who.PANEL, clock.instant());
        if (state.isDecided() && !gate.isPassed()) {
            events.fire(gate.answer(panel));
        } else if (state == PitchState.CORRECTED && gate.isPassed()) {
            events.fire(gate.reopen(panel));
        } else if (state.isOver() && gate.getStage() == GateStage.SUBMITTED) {
            events.fire(gate.giveBack(panel));
        }
    }
}
