package org.headwaters.reviews.api;

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
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.reviews.Kept;
import org.headwaters.reviews.ReviewDesk;
import org.headwaters.reviews.ReviewWorkflow;

/**
 * Saves a score or a comment against the version it was seen at. A stale one is answered with 409 and what is stored
 * now, so that the page can show both.
 */
@Path("reviews/{reference}/{criterion}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ScoresResource {
    @Inject
    ReviewWorkflow workflow;

    @Inject
    ReviewDesk desk;

    @PathParam("reference")
    String reference;

    @PathParam("criterion")
    long criterion;

    @HeaderParam("If-Match")
    String seen;

    @PUT
    @Path("points")
    public Response points(Typed typed) {
        var text = typed == null || typed.text == null ? "" : typed.text;
        if (!text.matches("[1-9]")) {
            throw new Refusal("reviews.refused.points", 5);
        }
        return answer(() -> workflow.choose(reference, criterion, version(), Integer.parseInt(text)), true);
    }

    @PUT
    @Path("comment")
    public Response comment(Typed typed) {
        if (typed == null || typed.text == null) {
            throw new BadRequestException();
        }
        return answer(() -> workflow.write(reference, criterion, version(), typed.text), false);
    }

    /** What the page sends. */
    public static class Typed {
        public String text;
        public int seconds;
    }

    private interface Save {
        Kept save();
    }

    private Response answer(Save save, boolean points) {
        try {
            return Response.ok(save.save()).build();
        } catch (StaleVersion stale) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(desk.kept(reference, criterion, points))
                    .build();
        }
    }

    private long version() {
        if (seen == null || !seen.matches("\"?\\d{1,18}\"?")) {
            throw new BadRequestException();
        }
        return Long.parseLong(seen.replace("\"", ""));
    }
}
