package org.headwaters.fellowships.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.headwaters.fellowships.CalendarDesk;
import org.headwaters.platform.Ics;

/** The days of cohorts and of people for calendar programs, which come again to see what moved. */
@Path("fellowships")
public class CalendarResource {
    @Inject
    CalendarDesk desk;

    @GET
    @Path("cohort/{reference}.ics")
    @Produces(Ics.TYPE)
    public Response cohort(@PathParam("reference") String reference) {
        return file(desk.cohort(reference), reference.replaceAll("[^\\w-]", ""));
    }

    /** Nothing between keeps it: it is one person's own. */
    @GET
    @Path("calendar/{token}.ics")
    @Produces(Ics.TYPE)
    public Response personal(@PathParam("token") String token) {
        var calendar = desk.personal(token);
        return Response.fromResponse(file(calendar, "fellowships"))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response file(Ics calendar, String name) {
        return Response.ok(calendar.bytes())
                .header("Content-Disposition", "attachment; filename=\"" + name + ".ics\"")
                .build();
    }
}
