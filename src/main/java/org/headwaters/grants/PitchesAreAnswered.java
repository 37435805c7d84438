package org.headwaters.grants;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_AFTER;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.headwaters.funds.PitchEvent;
import org.headwaters.platform.Money;

/** Tells the room of fellowships what becomes of an application that a team's pitch began, as its applicants hear it. */
@ApplicationScoped
class PitchesAreAnswered {
    @Inject
    Applications applications;

    @Inject
    Event<PitchEvent> events;

    /** Begun, or carried on after a missed deadline. */
    void started(@Observes GrantEvent.Started event) {
        tell(
                event.step(),
                one -> events.fire(new PitchEvent.Opened(
                        one.getFellowship(), one.getReference(), event.step().at())));
    }

    void submitted(@Observes GrantEvent.Submitted event) {
        tell(
                event.step(),
                one -> events.fire(new PitchEvent.Submitted(
                        one.getFellowship(), one.getReference(), event.step().at())));
    }

    void told(@Observes @Priority(LIBRARY_AFTER) GrantEvent.Told event) {
        tell(
                event.step(),
                one -> events.fire(new PitchEvent.Told(
                        one.getFellowship(),
                        one.getReference(),
                        event.verdict() == Verdict.AWARD
                                ? new Money(one.getDecision().getAwardedMinor(), one.getCurrency())
                                : null,
                        event.step().at())));
    }

    /** A correction before it was told is nobody's news. */
    void corrected(@Observes GrantEvent.Corrected event) {
        tell(
                event.step(),
                one -> events.fire(new PitchEvent.Corrected(
                        one.getFellowship(), one.getReference(), event.step().at())));
    }

    void withdrawn(@Observes GrantEvent.Withdrawn event) {
        ended(event.step(), false);
    }

    void missed(@Observes GrantEvent.Missed event) {
        ended(event.step(), true);
    }

    void extended(@Observes GrantEvent.Extended event) {
        tell(
                event.step(),
                one -> events.fire(new PitchEvent.Opened(
                        one.getFellowship(), one.getReference(), event.step().at())));
    }

    private void ended(Step step, boolean missed) {
        tell(
                step,
                one -> events.fire(new PitchEvent.Ended(one.getFellowship(), one.getReference(), missed, step.at())));
    }

    private void tell(Step step, Consumer<Application> news) {
        applications
                .find(step.reference())
                .filter(one -> one.getFellowship() != null)
                .ifPresent(news);
    }
}
