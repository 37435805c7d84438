package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.security.Doorbell;
import org.headwaters.platform.security.Secrets;

/**
 * Lets whoever holds a personal link at the ask behind it, and nobody else at anything. Guessed, revoked, ended, malformed:
 * each is the same as an address that never was, and whoever guesses too often has to wait, whatever comes next.
 */
@ApplicationScoped
class LinkDoor {
    private static final SubjectRef SOMEWHERE = new SubjectRef("feedback", "-");

    @Inject
    Asks asks;

    @Inject
    Doorbell bell;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    FeedbackAsk open(String token) {
        bell.requireFewGuesses();
        var kept = Secrets.kept(token == null ? "" : token);
        var found = asks.byLink(kept);
        return found.filter(ask -> ask.opensAt(clock.instant())).orElseThrow(() -> nothing(kept));
    }

    /** With its row held, for a write; looked at again then, since it may have been revoked meanwhile. */
    FeedbackAsk hold(String token) {
        var ask = asks.hold(open(token));
        if (!ask.opensAt(clock.instant())) {
            throw new NotFound("feedback");
        }
        return ask;
    }

    /** What was a link once is no guess: whoever keeps an old one open shuts nobody out who sits beside. */
    private NotFound nothing(String kept) {
        if (!asks.wasLink(kept) && bell.wrongLink()) {
            audit.refused("fellowships.feedback.guessed", SOMEWHERE, "too many links that open nothing");
        }
        return new NotFound("feedback");
    }
}
