package org.headwaters.funds;

import java.util.List;

/** All pools, those that last longest first, each as it stands. */
public record FundsScreen(List<Row> rows) {

    public record Row(PoolCard pool, Standing standing) {}

    public FundsScreen {
        rows = List.copyOf(rows);
    }
}
