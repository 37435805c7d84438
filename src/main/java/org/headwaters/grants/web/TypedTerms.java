package org.headwaters.grants.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.headwaters.funds.PoolId;
import org.headwaters.grants.CallTerms;
import org.headwaters.grants.Rhythm;
import org.headwaters.platform.Money;
import org.headwaters.reviews.RubricId;

/**
 * A call's terms while they are typed, field by field as the view names them, and back. Dates are typed on the clock of
 * the call's own zone, so that changing the zone keeps the hour that was written.
 */
final class TypedTerms implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, Object> fields = new HashMap<>();

    TypedTerms(CallTerms terms) {
        fields.put("title", terms.title());
        fields.put("purpose", terms.purpose());
        fields.put("rules", terms.rules());
        fields.put("eligible", terms.eligible());
        fields.put("pool", terms.pool().value());
        fields.put("rubric", terms.rubric().value());
        fields.put("smallest", terms.smallest());
        fields.put("largest", terms.largest());
        fields.put("fastLane", terms.fastLane());
        fields.put("fastLaneBar", terms.fastLaneBar());
        fields.put("reviewsNeeded", terms.reviewsNeeded());
        fields.put("blind", terms.blind());
        fields.put("attachments", terms.attachments());
        fields.put("rhythm", terms.rhythm().name());
        fields.put("opens", onClock(terms.opensAt(), terms.zone()));
        fields.put("closes", terms.closesAt() == null ? null : onClock(terms.closesAt(), terms.zone()));
        fields.put("zone", terms.zone().getId());
        fields.put("grace", terms.graceMinutes());
        fields.put("batchDays", terms.batchDays());
        fields.put("wordDays", terms.wordDays());
        fields.put("decisionDays", terms.decisionDays());
        fields.put("moneyDays", terms.moneyDays());
    }

    Map<String, Object> fields() {
        return fields;
    }

    CallTerms terms() {
        var zone = ZoneId.of(text("zone"));
        var closes = (LocalDateTime) fields.get("closes");
        return new CallTerms(
                text("title"),
                text("purpose"),
                text("rules"),
                text("eligible"),
                new PoolId((Long) fields.get("pool")),
                new RubricId((Long) fields.get("rubric")),
                (Money) fields.get("smallest"),
                (Money) fields.get("largest"),
                (Money) fields.get("fastLane"),
                number("fastLaneBar"),
                number("reviewsNeeded"),
                (Boolean) fields.get("blind"),
                (Boolean) fields.get("attachments"),
                Rhythm.valueOf(text("rhythm")),
                ((LocalDateTime) fields.get("opens")).atZone(zone).toInstant(),
                closes == null ? null : closes.atZone(zone).toInstant(),
                zone,
                number("grace"),
                number("batchDays"),
                number("wordDays"),
                number("decisionDays"),
                number("moneyDays"));
    }

    private static LocalDateTime onClock(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone);
    }

    private String text(String field) {
        var typed = (String) fields.get(field);
        return typed == null ? "" : typed.strip();
    }

    private int number(String field) {
        return ((Number) fields.get(field)).intValue();
    }
}
