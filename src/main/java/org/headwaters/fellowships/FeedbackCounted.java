package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What was said to a team, counted for its gate: who answered and stands by it, and which points wait for the team. */
@ApplicationScoped
class FeedbackCounted implements FeedbackSaid {
    @Inject
    Asks asks;

    @Override
    public Said of(Team team) {
        var points = asks.pointsOf(team);
        return new Said(
                asks.answered(team, FeedbackFrom.EXPERT),
                asks.answered(team, FeedbackFrom.END_USER),
                points.size(),
                points.stream().filter(point -> point.getReply() == null).count());
    }
}
