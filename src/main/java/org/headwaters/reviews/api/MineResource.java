package org.headwaters.reviews.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.headwaters.platform.Caller;
import org.headwaters.platform.exports.Downloads;
import org.headwaters.platform.text.Texts;
import org.headwaters.reviews.ReviewDesk;

/** A reviewer's own list, to take along: what is open, then what was submitted. */
@Path("reviews/mine.{format}")
public class MineResource {
    private static final List<String> COLUMNS =
            List.of("reference", "case", "partners", "state", "due", "submittedOn", "scored", "criteria");

    @Inject
    ReviewDesk desk;

    @Inject
    Downloads downloads;

    @Inject
    Caller caller;

    @GET
    public Response mine(@PathParam("format") String format) {
        var texts = Texts.in(caller.locale());
        return downloads.of("reviews", format, "reviews.mine.column.", COLUMNS, rows -> {
            var mine = desk.mine();
            Stream.concat(mine.open().stream(), mine.submitted().stream())
                    .forEach(row -> rows.row(
                            row.reference(),
                            row.title(),
                            String.join(", ", row.partners()),
                            texts.get("reviews.stage." + row.stage()),
                            row.stage().isOpen() ? row.at() : null,
                            row.stage().isOpen() ? null : row.at(),
                            row.scored(),
                            row.criteria()));
        });
    }
}
