package org.headwaters.network.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.headwaters.network.PartnersAsked;
import org.headwaters.network.PartnersDesk;
import org.headwaters.platform.exports.Downloads;

/** The directory as its address shows it, for everybody. */
@Path("network/partners")
public class PartnersResource {
    @Inject
    PartnersDesk desk;

    @Inject
    Downloads downloads;

    @GET
    @Path("list.{format}")
    public Response list(
            @PathParam("format") String format,
            @QueryParam("words") String words,
            @QueryParam("theme") String theme,
            @QueryParam("sector") String sector,
            @QueryParam("gives") String gives,
            @QueryParam("place") String place) {
        var asked = new PartnersAsked(words, theme, sector, gives, place, null);
        return downloads.of("partners", format, "network.column.", desk.columns(), rows -> desk.export(asked, rows));
    }
}
