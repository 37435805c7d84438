package org.headwaters.grants.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.headwaters.grants.OpenData;
import org.headwaters.grants.OpenDataDesk;
import org.headwaters.platform.exports.Downloads;

/**
 * The told awards for anybody to use, at {@code /open-data/…}: as a package of the 360Giving data standard, and flat as CSV
 * or spreadsheet. While there is none that stands there is no package either, since the standard knows no empty one. What was
 * cancelled is not in the package; the flat forms keep it and say so.
 */
@Path("open-data")
@Tag(name = "Open data", description = "Also served below /open-data, without /api")
public class OpenDataResource {
    private static final String FIVE_MINUTES = "public, max-age=300";

    @Inject
    OpenDataDesk desk;

    @Inject
    PublicAwards awards;

    @Inject
    GivingPackage giving;

    @Inject
    Downloads downloads;

    @Context
    HttpServletResponse answer;

    @Context
    HttpHeaders asked;

    @GET
    @Path("grants.json")
    @Operation(summary = "Every award that stands, as a package of the 360Giving data standard 1.4")
    public Response grants(@Context Request request) {
        var edition = desk.edition();
        if (edition.standing() == 0) {
            throw new NotFoundException();
        }
        StreamingOutput body = giving::write;
        return unlessKnown(edition, "json", request, () -> Response.ok(body)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build());
    }

    @GET
    @Path("grants.{format}")
    @Operation(summary = "Every award with its state, flat: csv or xlsx")
    public Response flat(@PathParam("format") String format, @Context Request request) {
        var file = downloads.of("grants", format, OpenData.HEADS, awards::export);
        return unlessKnown(desk.edition(), format, request, () -> file);
    }

    /**
     * The file, or that whoever asks has it already. May be kept for a while. Where both a tag and a time are sent the tag decides, as HTTP wants it.
     */
    private Response unlessKnown(OpenDataDesk.Edition edition, String form, Request request, Supplier<Response> file) {
        var tag = new EntityTag(edition.tag() + "-" + form.replaceAll("\\W", ""));
        var changed = Date.from(edition.changed().truncatedTo(ChronoUnit.SECONDS));
        var known = asked.getHeaderString(HttpHeaders.IF_NONE_MATCH) == null
                ? request.evaluatePreconditions(changed)
                : request.evaluatePreconditions(tag);
        answer.setHeader("Cache-Control", FIVE_MINUTES);
        var builder = known == null ? Response.fromResponse(file.get()) : known;
        return builder.tag(tag).lastModified(changed).build();
    }
}
