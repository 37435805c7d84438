package org.headwaters.funds.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.headwaters.funds.FundDesk;
import org.headwaters.platform.exports.Downloads;

/** Every entry of one fund, in the order in which it was written. */
@Path("funds/{reference}/entries.{format}")
public class EntriesResource {
    private static final List<String> COLUMNS =
            List.of("number", "when", "entry", "reference", "amount", "left", "currency");

    @Inject
    FundDesk desk;

    @Inject
    Downloads downloads;

    @GET
    public Response entries(@PathParam("reference") String reference, @PathParam("format") String format) {
        return downloads.of("entries", format, "funds.column.", COLUMNS, rows -> desk.export(reference, rows));
    }
}
