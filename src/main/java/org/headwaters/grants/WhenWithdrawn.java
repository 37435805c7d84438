package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.funds.Funds;
import org.headwaters.reviews.Reviews;

/** Frees what a withdrawn application held: its money, its draft letter, the reviews that are still open. */
@ApplicationScoped
class WhenWithdrawn {
    @Inject
    Applications applications;

    @Inject
    Letters letters;

    @Inject
    LetterPost post;

    @Inject
    Funds funds;

    @Inject
    Reviews reviews;

    void withdrawn(@Observes GrantEvent.Withdrawn event) {
        var step = event.step();
        funds.release(step.subject());
        funds.uncommit(step.subject());
        letters.standing(applications.get(step.reference())).ifPresent(Letter::takeBack);
        reviews.releaseAll(step.subject(), step.who(), step.asRole(), post.text("grants.released.withdrawn"));
    }
}
