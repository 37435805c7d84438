package org.headwaters.commitments.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.headwaters.commitments.YearWorkflow;
import org.headwaters.platform.text.TextSaving;

/**
 * Saves one text of an annual review while somebody types, as {@link TextsResource} does with a promise: If-Match carries
 * the version that the text grew from, 409 gives what somebody else saved meanwhile. Refused once the review is sent or its
 * season over; what was typed stays on the device.
 */
@Path("commitments/{reference}/years/{year}/texts/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class YearTextsResource {
    @Inject
    YearWorkflow workflow;

    @PUT
    public Response save(
            @PathParam("reference") String reference,
            @PathParam("year") int year,
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            TextSaving.Typing typing) {
        return TextSaving.answer(ifMatch, typing, (text, seen, seconds) -> {
            var kept = workflow.save(reference, year, code, text, seen, seconds);
            return new TextSaving.Saved(kept.version(), kept.text(), kept.at());
        });
    }
}
