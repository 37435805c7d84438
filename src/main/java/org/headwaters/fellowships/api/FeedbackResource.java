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
import jakarta.ws.rs.core.StreamingOutput;
import org.headwaters.fellowships.FeedbackDesk;
import org.headwaters.fellowships.FeedbackWorkflow;
import org.headwaters.platform.text.TextSaving;

/**
 * What a page behind a personal link asks for beside itself: one answer is saved while somebody types, and the picture of what
 * it is about is shown. The token is all that opens it; one that does not work is 404, whatever is wrong with it.
 */
@Path("fellowships/feedback/{token}")
public class FeedbackResource {
    @Inject
    FeedbackDesk desk;

    @Inject
    FeedbackWorkflow workflow;

    @PUT
    @Path("answers/{position}")
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(
            @PathParam("token") String token,
            @PathParam("position") int position,
            @HeaderParam("If-Match") String ifMatch,
            TextSaving.Typing typing) {
        return TextSaving.answer(ifMatch, typing, (text, seen, seconds) -> {
            var kept = workflow.save(token, new FeedbackWorkflow.Typing(position, text, seen));
            return new TextSaving.Saved(kept.version(), kept.text(), kept.at());
        });
    }

    @GET
    @Path("picture")
    public Response picture(@PathParam("token") String token) {
        var picture = desk.picture(token);
        StreamingOutput body = out -> {
            try (var bytes = picture.bytes()) {
                bytes.transferTo(out);
            }
        };
        return Response.ok(body)
                .type(picture.card().type())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
