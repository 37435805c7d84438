package org.headwaters.fellowships.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.headwaters.fellowships.AfterWorkflow;
import org.headwaters.platform.text.TextSaving;

/**
 * Saves one of the three texts that a team leaves while somebody types. If-Match carries the version that the text grew from,
 * 0 for one that was never typed in; 409 gives what another fellow saved meanwhile, and changes nothing.
 */
@Path("fellowships/{reference}/after/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AfterTextsResource {
    @Inject
    AfterWorkflow workflow;

    @PUT
    public Response save(
            @PathParam("reference") String reference,
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            TextSaving.Typing typing) {
        return TextSaving.answer(ifMatch, typing, (text, seen, seconds) -> workflow.save(reference, code, text, seen));
    }
}
