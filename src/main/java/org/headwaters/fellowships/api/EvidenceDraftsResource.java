package org.headwaters.fellowships.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.headwaters.fellowships.EvidenceDraftWorkflow;
import org.headwaters.platform.text.TextSaving;

/**
 * Saves one text of a gate's form for the fellow who types it, until the form is saved for the team. {@code row} is what the
 * form changes, 0 for something new, and {@code of} its version when the form was read. If-Match carries the version that the
 * text grew from, 0 for one that was never typed in; 409 gives what the same fellow saved elsewhere, and changes nothing.
 */
@Path("fellowships/{reference}/drafts/{code}/{row}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvidenceDraftsResource {
    @Inject
    EvidenceDraftWorkflow workflow;

    @PUT
    public Response save(
            @PathParam("reference") String reference,
            @PathParam("code") String code,
            @PathParam("row") long row,
            @QueryParam("of") long shown,
            @HeaderParam("If-Match") String ifMatch,
            TextSaving.Typing typing) {
        return TextSaving.answer(
                ifMatch, typing, (text, seen, seconds) -> workflow.save(reference, code, row, text, seen, shown));
    }
}
