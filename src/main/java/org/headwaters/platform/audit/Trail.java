package org.headwaters.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.headwaters.platform.Invariant;
import org.headwaters.platform.text.Texts;

/** The trail is whole: every row says what it said when it was written, none is missing, and none waits long for its seal. */
@ApplicationScoped
class Trail implements Invariant {
    private static final int STEP = 1_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    @Inject
    private AuditRows rows;

    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "platform.audit.whole";
    }

    @Override
    public List<String> violations() {
        var chain = new Chain();
        var step = rows.sealedAfter(0, STEP);
        while (!step.isEmpty()) {
            step.forEach(row -> {
                chain.next(row);
                rows.forget(row);
            });
            step = rows.sealedAfter(chain.place(), STEP);
        }
        if (rows.countUnsealedBefore(clock.instant().minus(LONGEST_WAIT)) > 0) {
            chain.breaks().add(new Chain.Break(chain.place() + 1, "unsealed"));
        }
        chain.end(rows.head());
        var texts = Texts.in(Locale.ENGLISH);
        return chain.breaks().stream()
                .map(b -> texts.get("platform.audit.broken." + b.what(), b.place()))
                .toList();
    }
}
