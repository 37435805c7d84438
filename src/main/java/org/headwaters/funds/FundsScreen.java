package org.headwaters.funds;

import java.io.Serializable;
import java.util.List;

/** All pools, those that last longest first, each as it stands. */
public record FundsScreen(List<Row> rows) implements Serializable {

    public record Row(PoolCard pool, Standing standing) implements Serializable {}

    public FundsScreen {
        rows = List.copyOf(rows);
    }
}
