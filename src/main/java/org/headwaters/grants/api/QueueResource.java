package org.headwaters.grants.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Collectors;
import org.headwaters.grants.QueueDesk;
import org.headwaters.grants.QueueFilter;

/** The rows that a queue's address shows, for a spreadsheet. */
@Path("grants/queue.csv")
public class QueueResource {
    @Inject
    QueueDesk desk;

    @GET
    @Produces("text/csv; charset=UTF-8")
    public Response export(@Context UriInfo asked) {
        var values = asked.getQueryParameters().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue().get(0)));
        return Response.ok(desk.export(QueueFilter.of(values)))
                .header("Content-Disposition", "attachment; filename=\"queue.csv\"")
                .build();
    }
}
