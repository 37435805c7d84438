package org.headwaters.platform.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;

/** Speaks to whoever makes the present request: in that person's language, money and zone. */
@ApplicationScoped
@Published
public class Speech {
    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** @param values texts, numbers, {@link Money}, {@link Instant}, {@link LocalDate} */
    public String say(String key, Object... values) {
        return sentences().say(key, values);
    }

    public String of(Refusal refusal) {
        return sentences().of(refusal);
    }

    private Sentences sentences() {
        return new Sentences(caller.locale(), caller.zone(), clock);
    }
}
