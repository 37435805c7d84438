package org.headwaters.platform.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.audit.AuditDesk;
import org.headwaters.platform.exports.Downloads;

/** The chosen part of the trail, to take along. */
@Path("admin/audit.{format}")
public class AuditResource {
    private static final List<String> COLUMNS = List.of("when", "who", "did", "kind", "to", "changed");

    @Inject
    AuditDesk desk;

    @Inject
    Downloads downloads;

    @Inject
    Clock clock;

    /** @param days how far back, 0 for ever */
    @GET
    public Response audit(
            @PathParam("format") String format,
            @QueryParam("who") @DefaultValue("0") long who,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("days") @DefaultValue("0") int days) {
        Instant since = days > 0 && days < 10_000 ? clock.instant().minus(Duration.ofDays(days)) : null;
        return downloads.ofPeople(
                "audit", format, "platform.audit.column.", COLUMNS, to, rows -> desk.export(who, to, since, rows));
    }
}
