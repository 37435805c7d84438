package org.headwaters.platform.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.headwaters.platform.Money;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;

/**
 * Sentences with values in them, for one reader: money and dates are written as that reader writes them. Mails and
 * letters make their own for the addressee; for whoever makes the present request there is {@link Speech}.
 */
@Published
public record Sentences(Locale locale, ZoneId zone, Clock clock) {

    /** @param values texts, numbers, {@link Money}, {@link Instant} (with hour and zone), {@link LocalDate} */
    public String say(String key, Object... values) {
        var texts = Texts.in(locale);
        return texts.get(key, Arrays.stream(values).map(this::written).toArray());
    }

    /** What a person reads when a rule said no. */
    public String of(Refusal refusal) {
        return say(refusal.key(), refusal.arguments().toArray());
    }

    private Object written(Object value) {
        if (value instanceof Money money) {
            return new Amounts(locale).of(money);
        }
        if (value instanceof Instant at) {
            return new Dates(locale, zone, clock).deadline(at);
        }
        if (value instanceof LocalDate day) {
            return new Dates(locale, zone, clock).day(day);
        }
        return value;
    }
}
