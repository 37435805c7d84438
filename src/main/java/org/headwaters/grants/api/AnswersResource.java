package org.headwaters.grants.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.headwaters.grants.WriteWorkflow;
import org.headwaters.platform.text.TextSaving;

/**
 * Saves one field of an application while somebody types. If-Match carries the version that the text grew from, 0 for an
 * empty field. 200 says what stands there now; 409 gives the text that somebody else saved meanwhile, and changes nothing.
 */
@Path("grants/applications/{reference}/answers/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnswersResource {
    @Inject
    WriteWorkflow writing;

    @PUT
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
}
