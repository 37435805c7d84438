package org.headwaters.platform.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.headwaters.platform.exports.Downloads;
import org.headwaters.platform.security.PeopleDesk;

/** Who has a way in, to take along: one of the three lists, as its address shows it. */
@Path("admin/people.{format}")
public class PeopleResource {
    private static final List<String> COLUMNS = List.of("person", "is", "email", "lastHere", "closed");

    @Inject
    PeopleDesk desk;

    @Inject
    Downloads downloads;

    @GET
    public Response people(
            @PathParam("format") String format,
            @QueryParam("view") @DefaultValue("staff") String view,
            @QueryParam("words") @DefaultValue("") String words) {
        var list = PeopleDesk.View.of(view);
        var asked = words.isBlank() ? list.inAddress() : list.inAddress() + ": " + words;
        return downloads.ofPeople(
                "people", format, "platform.people.column.", COLUMNS, asked, rows -> desk.export(list, words, rows));
    }
}
