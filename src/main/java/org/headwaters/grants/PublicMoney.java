package org.headwaters.grants;

import java.util.Map;
import org.headwaters.funds.PoolId;
import org.headwaters.funds.Standing;
import org.headwaters.platform.Money;

/** What the public may compute itself: a decision that nobody was told of must not show in it. */
record PublicMoney(Map<PoolId, Standing> standings, Map<PoolId, Long> told) {
    Money funded(Call call) {
        var standing = standings.get(call.getPool());
        return standing == null ? Money.zero(call.getCurrency()) : standing.funded();
    }

    Money left(Call call) {
        var funded = funded(call);
        return funded.minus(new Money(told.getOrDefault(call.getPool(), 0L), funded.currency()));
    }
}
