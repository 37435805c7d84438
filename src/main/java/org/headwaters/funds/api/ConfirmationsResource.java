package org.headwaters.funds.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.headwaters.funds.ConfirmDesk;
import org.headwaters.platform.exports.Downloads;

/** A file of confirmations with everything that is with the bank, to be filled in. */
@Path("funds/confirmations.csv")
public class ConfirmationsResource {
    @Inject
    ConfirmDesk desk;

    @Inject
    Downloads downloads;

    @GET
    public Response form() {
        return downloads.of("confirmations", "csv", ConfirmDesk.HEADS, desk::form);
    }
}
