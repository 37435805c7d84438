package org.headwaters.challenges.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.headwaters.challenges.ChallengesDesk;
import org.headwaters.platform.exports.Downloads;

/** The themes and causes of the map, and what drives what, under the heads that programs for system maps know: for everybody. */
@Path("challenges")
public class SheetsResource {
    @Inject
    ChallengesDesk desk;

    @Inject
    Downloads downloads;

    @GET
    @Path("elements.{format}")
    public Response elements(@PathParam("format") String format) {
        return downloads.of("elements", format, List.of("Label", "Type", "Description", "Tags"), desk::elements);
    }

    @GET
    @Path("connections.{format}")
    public Response connections(@PathParam("format") String format) {
        return downloads.of("connections", format, List.of("From", "To", "Type", "Strength"), desk::connections);
    }
}
