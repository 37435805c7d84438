package org.headwaters.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Rhythm;

/**
 * The clock's own move: a review that nobody has begun to write is remembered to its reader once, half way, and goes back to
 * the pool when its days are over; while the case lies with those it comes from, the days do not count. The platform beats
 * it, without a caller; no page can reach it.
 */
@ApplicationScoped
class Untouched implements Rhythm {
    static final String CLOCK = "CLOCK";
    private static final int MOST_AT_ONCE = 200;

    @Inject
    ReviewRows rows;

    @Inject
    Cases cases;

    @Inject
    ReviewMails mails;

    @Inject
    Event<ReviewEvent> events;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "reviews.return.days", defaultValue = "4")
    int days;

    @Override
    public String name() {
        return "reviews.untouched";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void beat() {
        var now = clock.instant();
        var term = Duration.ofDays(days);
        rows.untouchedSince(now.minus(term.dividedBy(2)), MOST_AT_ONCE).forEach(found -> {
            var review = rows.hold(found.id());
            if (isIdle(review) && cases.isAway(review.subject())) {
                review.beginsAnew(now);
            }
            switch (next(review, term, now)) {
                case REMIND -> {
                    review.remind(now);
                    mails.remind(review, now.plus(term.dividedBy(2)));
                }
                case RETURN -> events.fire(review.release(null, new Act(null, CLOCK, now)));
                case WAIT -> {}
            }
        });
    }

    static boolean isIdle(Review review) {
        return review.getStage() == ReviewStage.INVITED || review.getStage() == ReviewStage.ACCEPTED;
    }

    /** What becomes of a review that is open. */
    enum Next {
        WAIT,
        REMIND,
        RETURN
    }

    /** Nothing goes back before its reader was reminded of it and has had the other half of the term since. */
    static Next next(Review review, Duration term, Instant now) {
        var half = term.dividedBy(2);
        if (!isIdle(review) || now.isBefore(review.untouchedSince().plus(half))) {
            return Next.WAIT;
        }
        if (!review.isReminded()) {
            return Next.REMIND;
        }
        var over = !now.isBefore(review.untouchedSince().plus(term))
                && !now.isBefore(review.getRemindedAt().plus(half));
        return over ? Next.RETURN : Next.WAIT;
    }
}
