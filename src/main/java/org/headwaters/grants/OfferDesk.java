package org.headwaters.grants;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.funds.Funds;
import org.headwaters.funds.PoolId;
import org.headwaters.funds.Standing;
import org.headwaters.grants.CallScreen.Mine;
import org.headwaters.grants.CallsScreen.Offer;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Ics;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Roles;
import org.headwaters.reviews.Reviews;

/** What everybody reads of calls: what can be applied for, and one call with all that one may ask beforehand. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OfferDesk {
    /** Fewer ends than these would tell of single applicants. */
    private static final long ENOUGH_TO_TELL = 5;

    @Inject
    Calls calls;

    @Inject
    Applications applications;

    @Inject
    ApplicantDoor door;

    @Inject
    Clocks clocks;

    @Inject
    Awards awards;

    @Inject
    Funds funds;

    @Inject
    Reviews reviews;

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
        var now = clock.instant();
        var money = new PublicMoney(funds.standings(), awards.told());
        var form = calls.currentForm(call);
        var state = call.stateAt(now);
        return new CallScreen(
                call.getReference(),
                call.getTitle(),
                call.getPurpose(),
                call.getRules(),
                call.getEligible(),
                state,
                call.getOpensAt(),
                call.getClosesAt(),
                call.smallest(),
                call.largest(),
                call.getFastLane(),
                money.left(call),
                money.funded(call),
                call.getWordDays(),
                call.getDecisionDays(),
                call.getMoneyDays(),
                call.getReviewsNeeded(),
                call.getBatchDays(),
                call.getRhythm() == Rhythm.ROLLING,
                clocks.past().of(call),
                form.questionTerms(),
                form.getBudgetKinds().stream()
                        .map(k -> new CallScreen.Kind(k.getLabel(), k.cap(call.getCurrency())))
                        .toList(),
                reviews.criteria(call.getRubric()).stream()
                        .map(c -> new CallScreen.Looked(c.question(), c.weight(), c.independent()))
                        .toList(),
                became(call),
                mine(call),
                state == CallState.OPEN && (!caller.isSignedIn() || caller.is(Roles.PARTNER)));
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

    /** What the public may compute itself: a decision that nobody was told of must not show in it. */
    private record PublicMoney(Map<PoolId, Standing> standings, Map<PoolId, Long> told) {
        Money funded(Call call) {
            var standing = standings.get(call.getPool());
            return standing == null ? Money.zero(call.getCurrency()) : standing.funded();
        }

        Money left(Call call) {
            var funded = funded(call);
            return funded.minus(new Money(told.getOrDefault(call.getPool(), 0L), funded.currency()));
        }
    }

    private Call seen(String reference) {
        var call = calls.get(reference);
        if (call.getPublishedAt() == null) {
            throw new NotFound("call");
        }
        return call;
    }

    private Offer offer(Call call, Clocks.Past past, PublicMoney money, CallAxis.Span span, Instant now) {
        var answer =
                call.getClosesAt() == null ? null : call.getClosesAt().plus(Duration.ofDays(call.getDecisionDays()));
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

    /** How those before ended, by applicants' stage, in the order of life; empty while too few have been told. */
    private Map<String, Long> became(Call call) {
        var counted = new EnumMap<Stage, Long>(Stage.class);
        calls.endings(call).forEach((stage, number) -> counted.merge(stage, number, Long::sum));
        if (counted.getOrDefault(Stage.AWARDED, 0L) + counted.getOrDefault(Stage.DECLINED, 0L) < ENOUGH_TO_TELL) {
            return Map.of();
        }
        var byName = new LinkedHashMap<String, Long>();
        counted.forEach((stage, number) -> byName.put(stage.name(), number));
        return byName;
    }

    private List<Mine> mine(Call call) {
        if (!caller.isSignedIn() || !caller.is(Roles.PARTNER)) {
            return List.of();
        }
        var actingFor = door.actingFor();
        return applications.of(actingFor, 50).stream()
                .filter(a -> a.getCall().equals(call) && !a.getStage().isOver())
                .map(a -> new Mine(
                        a.getReference(),
                        a.getTitle(),
                        a.getApplicantStage(),
                        a.getLead().equals(actingFor.get(0)) && a.isOpenedAgain()))
                .toList();
    }
}
