package org.headwaters.grants.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.headwaters.grants.QueueDesk;
import org.headwaters.grants.QueueFilter;
import org.headwaters.platform.exports.Downloads;

/** The rows that a queue's address shows, or those that were chosen of them, to take along. */
@Path("grants/queue.{format}")
public class QueueResource {
    private static final List<String> COLUMNS = List.of(
            "reference",
            "title",
            "partners",
            "call",
            "batch",
            "stage",
            "lane",
            "asked",
            "currency",
            "officer",
            "submitted",
            "due");

    @Inject
    QueueDesk desk;

    @Inject
    Downloads downloads;

    @GET
    public Response take(@PathParam("format") String format, @Context UriInfo asked) {
        var chosen = asked.getQueryParameters().getFirst("refs");
        if (chosen != null) {
            return downloads.ofPeople(
                    "queue",
                    format,
                    "grants.queue.column.",
                    COLUMNS,
                    "refs=" + chosen,
                    rows -> desk.exportThese(Arrays.asList(chosen.split(",")), rows));
        }
        var filter = QueueFilter.of(asked.getQueryParameters().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue().get(0))));
        return downloads.ofPeople(
                "queue", format, "grants.queue.column.", COLUMNS, filter.query(), rows -> desk.export(filter, rows));
    }
}
