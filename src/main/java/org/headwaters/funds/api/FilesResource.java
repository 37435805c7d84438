package org.headwaters.funds.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.headwaters.funds.PaymentDesk;

/** One file for the bank, the same bytes each time. It names accounts in full, so nobody on the way keeps it. */
@Path("funds/files/{reference}")
public class FilesResource {
    @Inject
    PaymentDesk desk;

    @GET
    public Response file(@PathParam("reference") String reference) {
        var made = desk.file(reference);
        return Response.ok(made.content(), made.format().type())
                .header("Content-Disposition", "attachment; filename=\"" + made.name() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
