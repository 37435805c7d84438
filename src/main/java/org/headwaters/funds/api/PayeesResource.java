package org.headwaters.funds.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.headwaters.funds.AccountDesk;
import org.headwaters.platform.exports.Downloads;

/** Who is paid, with masked accounts. */
@Path("funds/payees.{format}")
public class PayeesResource {
    private static final List<String> COLUMNS = List.of("payeeReference", "payee", "account", "nextAccount", "waiting");

    @Inject
    AccountDesk desk;

    @Inject
    Downloads downloads;

    @GET
    public Response payees(@PathParam("format") String format) {
        return downloads.of("payees", format, "funds.column.", COLUMNS, desk::export);
    }
}
