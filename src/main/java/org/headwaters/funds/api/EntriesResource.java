package org.headwaters.funds.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.headwaters.funds.FundDesk;

/** Every entry of one fund, in the order in which it was written. */
@Path("funds/{reference}/entries.csv")
public class EntriesResource {
    @Inject
    FundDesk desk;

    @GET
    @Produces("text/csv; charset=UTF-8")
    public Response entries(@PathParam("reference") String reference) {
        return Response.ok(desk.export(reference))
                .header("Content-Disposition", "attachment; filename=\"entries.csv\"")
                .build();
    }
}
