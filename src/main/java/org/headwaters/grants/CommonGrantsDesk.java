package org.headwaters.grants;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.headwaters.funds.Funds;

/** Published calls and told awards for programs that read several funders' alike. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CommonGrantsDesk {
    @Inject
    Calls calls;

    @Inject
    Awards told;

    @Inject
    ToldAwards awards;

    @Inject
    Funds funds;

    @Inject
    Clock clock;

    /** A page of awards, and how many there are in all. */
    public record Page(List<PublicAward> awards, long total) {}

    /** Every published call; there are a few a year. */
    @PermitAll
    public List<PublicCall> calls() {
        var now = clock.instant();
        var money = new PublicMoney(funds.standings(), told.told());
        return calls.published().stream().map(call -> shown(call, money, now)).toList();
    }

    /** The last changed first. */
    @PermitAll
    public Page awards(int first, int most) {
        return new Page(awards.page(first, most), awards.mark().count());
    }

    /** @param named what is made of an award's reference, for a name that does not lead back */
    @PermitAll
    public Optional<PublicAward> award(Predicate<String> named) {
        return awards.references().stream().filter(named).findFirst().flatMap(reference -> awards.of(reference).stream()
                .findFirst());
    }

    private static PublicCall shown(Call call, PublicMoney money, Instant now) {
        var state = call.stateAt(now);
        return new PublicCall(
                call.getReference(),
                call.getTitle(),
                call.getPurpose(),
                call.getEligible(),
                state == CallState.OPEN,
                state == CallState.COMING,
                call.getOpensAt(),
                call.getClosesAt(),
                call.getZone(),
                call.smallest(),
                call.largest(),
                money.left(call),
                call.getPublishedAt(),
                changed(call, now),
                Batch.Cut.of(call).begun(now));
    }

    private static Instant changed(Call call, Instant now) {
        return Stream.of(call.getPublishedAt(), call.getOpensAt(), call.getClosesAt())
                .filter(Objects::nonNull)
                .filter(at -> !at.isAfter(now))
                .max(Instant::compareTo)
                .orElse(call.getPublishedAt());
    }
}
