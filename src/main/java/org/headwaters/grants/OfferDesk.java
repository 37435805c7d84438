package org.headwaters.grants;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.headwaters.funds.Funds;
import org.headwaters.grants.CallsScreen.Offer;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Ics;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Roles;

/** What everybody reads of calls: what can be applied for, and one call with all that one may ask beforehand. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OfferDesk {
    @Inject
    Calls calls;

    @Inject
    CallStarts starts;

    @Inject
    Clocks clocks;

    @Inject
    CallScreens screens;

    @Inject
    Awards awards;

    @Inject
    Funds funds;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PermitAll
    public CallsScreen offers() {
        var now = clock.instant();
        var past = clocks.past();
        var published = calls.published();
        var span = CallAxis.Span.of(now, caller.zone());
        var money = new PublicMoney(funds.standings(), awards.told());
        return new CallsScreen(
                published.stream()
                        .filter(c -> c.stateAt(now) == CallState.OPEN)
                        .sorted(Comparator.comparing(
                                Call::getClosesAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                        .map(c -> offer(c, past, money, span, now))
                        .toList(),
                published.stream()
                        .filter(c -> c.stateAt(now) == CallState.COMING)
                        .sorted(Comparator.comparing(Call::getOpensAt))
                        .map(c -> offer(c, past, money, span, now))
                        .toList(),
                CallAxis.of(now, caller.zone()));
    }

    @PermitAll
    public CallScreen call(String reference) {
        var call = seen(reference);
        var mayStart =
                call.stateAt(clock.instant()) == CallState.OPEN && (!caller.isSignedIn() || caller.is(Roles.PARTNER));
        var own = caller.isSignedIn() && caller.is(Roles.PARTNER) ? starts.of(call) : CallStarts.NOTHING;
        return screens.of(call, calls.currentForm(call), own, mayStart);
    }

    /** The deadline as a calendar takes it; a call without one has no such file. */
    @PermitAll
    public Ics deadline(String reference, String link) {
        var call = seen(reference);
        if (call.getClosesAt() == null) {
            throw new NotFound("deadline");
        }
        var entry = new Ics.Entry(
                reference + "-closes@headwaters", call.getClosesAt(), call.getTitle(), call.getPurpose(), link);
        return new Ics(List.of(entry), clock.instant());
    }

    private Call seen(String reference) {
        var call = calls.get(reference);
        if (call.getPublishedAt() == null) {
            throw new NotFound("call");
        }
        return call;
    }

    private Offer offer(Call call, Clocks.Past past, PublicMoney money, CallAxis.Span span, Instant now) {
        var answer = call.getClosesAt() == null ? null : call.decisionDue(call.getClosesAt());
        return new Offer(
                call.getReference(),
                call.getTitle(),
                call.getPurpose(),
                call.largest(),
                money.left(call),
                money.funded(call),
                past.of(call).apply(),
                call.getOpensAt(),
                call.getClosesAt(),
                answer,
                call.getRhythm() == Rhythm.ROLLING,
                call.getBatchDays(),
                call.getDecisionDays(),
                span.bar(call.getOpensAt(), call.getClosesAt(), answer, call.getBatchDays(), now));
    }
}
