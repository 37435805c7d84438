package org.headwaters.funds.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.headwaters.funds.FundDesk;
import org.headwaters.platform.exports.Downloads;

/** All funds as they stand. */
@Path("funds/pools.{format}")
public class PoolsResource {
    private static final List<String> COLUMNS = List.of(
            "fund",
            "purpose",
            "source",
            "from",
            "until",
            "currency",
            "funded",
            "reserved",
            "committed",
            "paid",
            "left");

    @Inject
    FundDesk desk;

    @Inject
    Downloads downloads;

    @GET
    public Response pools(@PathParam("format") String format) {
        return downloads.of("funds", format, "funds.column.", COLUMNS, rows -> desk.pools()
                .rows()
                .forEach(row -> rows.row(
                        row.pool().name(),
                        row.pool().purpose(),
                        row.pool().source(),
                        row.pool().validFrom(),
                        row.pool().validUntil(),
                        row.pool().currency(),
                        row.standing().funded(),
                        row.standing().reserved(),
                        row.standing().committed(),
                        row.standing().paid(),
                        row.standing().left())));
    }
}
