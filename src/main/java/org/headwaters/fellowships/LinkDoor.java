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
 * each costs the same look into the database, and each is the same as an address that never was.
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
        var found = asks.byLink(Secrets.kept(token == null ? "" : token));
        return found.filter(ask -> ask.opensAt(clock.instant())).orElseThrow(this::nothing);
    }

    /** With its row held, for a write; looked at again then, since it may have been revoked meanwhile. */
    FeedbackAsk hold(String token) {
        var ask = asks.hold(open(token));
        if (!ask.opensAt(clock.instant())) {
            throw nothing();
        }
        return ask;
    }

    private NotFound nothing() {
        if (bell.wrongLink()) {
            audit.refused("fellowships.feedback.guessed", SOMEWHERE, "too many links that open nothing");
        }
        return new NotFound("feedback");
    }
}
