package org.headwaters.fellowships.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.headwaters.fellowships.JoinCohortDesk;
import org.headwaters.fellowships.WriteTeamWorkflow;
import org.headwaters.platform.Ics;
import org.headwaters.platform.text.TextSaving;

/** Saves one field of a team's application while somebody types, and gives its dates to take along. */
@Path("fellowships/teams/{reference}")
public class TeamResource {
    @Inject
    WriteTeamWorkflow writing;

    @Inject
    JoinCohortDesk desk;

    @PUT
    @Path("answers/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(
            @PathParam("reference") String reference,
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            TextSaving.Typing typing) {
        return TextSaving.answer(ifMatch, typing, (text, seen, seconds) -> {
            var kept = writing.save(reference, code, text, seen, seconds);
            return new TextSaving.Saved(kept.version(), kept.text(), kept.at());
        });
    }

    @GET
    @Path("dates.ics")
    @Produces(Ics.TYPE)
    public Response dates(@PathParam("reference") String reference) {
        return Response.ok(desk.dates(reference).bytes())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + reference.replaceAll("[^\\w-]", "") + ".ics\"")
                .build();
    }
}
