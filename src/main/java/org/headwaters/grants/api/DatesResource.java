package org.headwaters.grants.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.headwaters.grants.ApplyDesk;
import org.headwaters.grants.OfferDesk;
import org.headwaters.platform.Ics;

/** Dates to take along: a call's deadline for everybody, an application's promised dates for its people. */
@Path("grants")
public class DatesResource {
    @Inject
    OfferDesk offers;

    @Inject
    ApplyDesk desk;

    @GET
    @Path("calls/{reference}/deadline.ics")
    @Produces(Ics.TYPE)
    public Response deadline(@PathParam("reference") String reference) {
        return file(offers.deadline(reference, null), reference);
    }

    @GET
    @Path("applications/{reference}/dates.ics")
    @Produces(Ics.TYPE)
    public Response dates(@PathParam("reference") String reference) {
        return file(desk.dates(reference), reference);
    }

    private static Response file(Ics calendar, String reference) {
        return Response.ok(calendar.bytes())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + reference.replaceAll("[^\\w-]", "") + ".ics\"")
                .build();
    }
}
