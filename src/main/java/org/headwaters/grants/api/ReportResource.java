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
import org.headwaters.grants.ReportWorkflow;
import org.headwaters.platform.text.TextSaving;

/** Saves one field of a report while somebody types, as {@link AnswersResource} does for an application's. */
@Path("grants/reports/{reference}/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {
    @Inject
    ReportWorkflow reports;

    @PUT
    public Response save(
            @PathParam("reference") String reference,
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            TextSaving.Typing typing) {
        return TextSaving.answer(ifMatch, typing, (text, seen, seconds) -> {
            var kept = reports.save(reference, code, text, seen, seconds);
            return new TextSaving.Saved(kept.version(), kept.text(), kept.at());
        });
    }
}
