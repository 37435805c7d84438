package org.headwaters.network.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.headwaters.network.CheckInDesk;
import org.headwaters.network.CheckInWorkflow;
import org.headwaters.platform.StaleVersion;

/**
 * Saves what was heard against the version it was seen at, for the backbone. A stale one is answered with 409 and what is
 * stored now, so that the page can show both.
 */
@Path("network/check-ins/{id}/heard")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CheckInsResource {
    @Inject
    CheckInWorkflow workflow;

    @Inject
    CheckInDesk desk;

    @PUT
    public Response heard(@PathParam("id") long id, @HeaderParam("If-Match") String seen, Typed typed) {
        if (typed == null || typed.text == null || seen == null || !seen.matches("\"?\\d{1,18}\"?")) {
            throw new BadRequestException();
        }
        try {
            return Response.ok(workflow.write(id, Long.parseLong(seen.replace("\"", "")), typed.text))
                    .build();
        } catch (StaleVersion stale) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(desk.heard(id))
                    .build();
        }
    }

    /** What the page sends. */
    public static class Typed {
        public String text;
        public int seconds;
    }
}
