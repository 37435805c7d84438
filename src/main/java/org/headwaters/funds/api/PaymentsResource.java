package org.headwaters.funds.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.headwaters.funds.PaymentDesk;
import org.headwaters.funds.PaymentStage;
import org.headwaters.platform.NotFound;
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
    public Response payments(@PathParam("format") String format, @QueryParam("stage") String stage) {
        var asked = Stream.of(PaymentStage.values())
                .filter(one ->
                        one.name().equals(stage == null ? PaymentStage.DUE.name() : stage.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new NotFound("stage"));
        return downloads.of("payments", format, "funds.column.", COLUMNS, rows -> desk.export(asked, rows));
    }
}
