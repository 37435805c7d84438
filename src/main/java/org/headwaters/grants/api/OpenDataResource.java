package org.headwaters.grants.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.headwaters.grants.OpenData;
import org.headwaters.grants.OpenDataDesk;
import org.headwaters.platform.exports.Downloads;

/**
 * The told awards for anybody to use, at {@code /open-data/…}: as a package of the 360Giving data standard, and flat as CSV
 * or spreadsheet. While there is none there is no package either, since the standard knows no empty one.
 */
@Path("open-data")
public class OpenDataResource {
    private static final String FIVE_MINUTES = "public, max-age=300";

    @Inject
    OpenDataDesk desk;

    @Inject
    GivingPackage giving;

    @Inject
    Downloads downloads;

    @Context
    HttpServletResponse answer;

    @GET
    @Path("grants.json")
    public Response grants(@Context Request request) {
        if (desk.count() == 0) {
            throw new NotFoundException();
        }
        var tag = new EntityTag(desk.tag() + "-json");
        var known = request.evaluatePreconditions(tag);
        open();
        if (known != null) {
            return known.tag(tag).build();
        }
        StreamingOutput body = giving::write;
        return Response.ok(body)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .tag(tag)
                .build();
    }

    @GET
    @Path("grants.{format}")
    public Response flat(@PathParam("format") String format, @Context Request request) {
        var file = downloads.of("grants", format, OpenData.HEADS, desk::export);
        var tag = new EntityTag(desk.tag() + "-" + format.replaceAll("\\W", ""));
        var known = request.evaluatePreconditions(tag);
        open();
        return known == null
                ? Response.fromResponse(file).tag(tag).build()
                : known.tag(tag).build();
    }

    /** May be kept for a while, and be read by the pages of others. */
    private void open() {
        answer.setHeader("Cache-Control", FIVE_MINUTES);
        answer.setHeader("Access-Control-Allow-Origin", "*");
        answer.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
