package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.headwaters.funds.PitchEvent;
import org.headwaters.platform.outbox.Outbox;

/**
 * Leaves the news of a pitch in the outbox, in the transaction of the room of grants: what a team's gate makes of it never
 * keeps a letter of that room from being told.
 */
@ApplicationScoped
class PitchNews {
    static final String KIND = "fellowships.pitch";

    @Inject
    Outbox outbox;

    void heard(@Observes PitchEvent event) {
        var news = of(event);
        outbox.post(KIND, "%s/%s/%s".formatted(news.team(), news.state(), news.at()), news);
    }

    private static News of(PitchEvent event) {
        if (event instanceof PitchEvent.Opened opened) {
            return news(event, PitchState.OPENED, opened.application());
        }
        if (event instanceof PitchEvent.Submitted submitted) {
            return news(event, PitchState.SUBMITTED, submitted.application());
        }
        if (event instanceof PitchEvent.Corrected corrected) {
            return news(event, PitchState.CORRECTED, corrected.application());
        }
        if (event instanceof PitchEvent.Ended ended) {
            return news(event, ended.missed() ? PitchState.MISSED : PitchState.WITHDRAWN, ended.application());
        }
        if (event instanceof PitchEvent.Told told) {
            var amount = told.amount();
            return new News(
                    told.fellowship(),
                    amount == null ? PitchState.DECLINED : PitchState.AWARDED,
                    told.application(),
                    amount == null ? null : amount.minor(),
                    amount == null ? null : amount.currency(),
                    told.at());
        }
        var not = (PitchEvent.NotOpened) event;
        return news(event, not.why() == PitchEvent.Why.TAKEN ? PitchState.TAKEN : PitchState.NOT_OPEN, null);
    }

    private static News news(PitchEvent event, PitchState state, String application) {
        return new News(event.fellowship(), state, application, null, null, event.at());
    }

    /**
     * @param application null where none was begun
     * @param awardedMinor in minor units of the currency; null where nothing was awarded
     */
    public record News(
            String team, PitchState state, String application, Long awardedMinor, String currency, Instant at) {}
}
