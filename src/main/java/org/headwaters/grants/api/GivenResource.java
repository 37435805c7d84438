package org.headwaters.grants.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.headwaters.grants.GivenDesk;
import org.headwaters.grants.GivenScreen;
import org.headwaters.grants.GivenView;
import org.headwaters.platform.Caller;
import org.headwaters.platform.exports.Downloads;
import org.headwaters.platform.text.Texts;

/** One view of the grants given, to take along. */
@Path("grants/given.{format}")
public class GivenResource {
    private static final List<String> COLUMNS =
            List.of("reference", "title", "partners", "call", "stage", "since", "due", "officer", "amount", "currency");

    @Inject
    GivenDesk desk;

    @Inject
    Downloads downloads;

    @Inject
    Caller caller;

    /** @param name of a {@link GivenView}; for anything else the reports that wait to be read */
    @GET
    public Response take(@PathParam("format") String format, @QueryParam("view") String name) {
        var asked = GivenView.of(name);
        var view = asked == null ? GivenView.TO_READ : asked;
        var texts = Texts.in(caller.locale());
        return downloads.ofPeople(
                "grants-given",
                format,
                "grants.given.column.",
                COLUMNS,
                view.name(),
                rows -> desk.each(view, line -> rows.row(cells(line, texts))));
    }

    private static Object[] cells(GivenScreen.Line line, Texts texts) {
        return new Object[] {
            line.reference(),
            line.title(),
            String.join(", ", line.partners()),
            line.call(),
            texts.get("grants.stage." + line.stage()),
            line.since(),
            line.reportDue(),
            line.officer(),
            line.amount(),
            line.amount().currency()
        };
    }
}
