package org.headwaters.funds.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.headwaters.funds.PaymentDesk;
import org.headwaters.funds.PaymentStage;
import org.headwaters.platform.exports.Downloads;

/** The payments of one stage. */
@Path("funds/payments.{format}")
public class PaymentsResource {
    private static final List<String> COLUMNS = List.of(
            "payment",
            "endToEnd",
            "payee",
            "payeeReference",
            "paysFor",
            "fund",
            "amount",
            "currency",
            "account",
            "due",
            "settled",
            "reason");

    @Inject
    PaymentDesk desk;

    @Inject
    Downloads downloads;

    @GET
    public Response payments(
            @PathParam("format") String format, @QueryParam("stage") @DefaultValue("DUE") PaymentStage stage) {
        return downloads.of("payments", format, "funds.column.", COLUMNS, rows -> desk.export(stage, rows));
    }
}
