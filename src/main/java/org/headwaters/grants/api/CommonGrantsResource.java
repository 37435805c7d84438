package org.headwaters.grants.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.time.Clock;
import java.util.Comparator;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.headwaters.grants.CommonGrantsDesk;
import org.headwaters.grants.PublicCall;
import org.headwaters.platform.OnlyReads;

/** The CommonGrants protocol 0.4 for reading, at {@code /common-grants/…}: opportunities, their competitions, awards. */
@Path("common-grants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CommonGrants 0.4", description = "Also served below /common-grants, without /api")
public class CommonGrantsResource {
    private static final Comparator<PublicCall> NEWEST = Comparator.comparing(PublicCall::changed)
            .thenComparing(PublicCall::reference)
            .reversed();

    @Inject
    CommonGrantsDesk desk;

    @Inject
    CommonGrants grants;

    @Inject
    Clock clock;

    @Context
    HttpServletResponse answer;

    @GET
    @Path("opportunities")
    @Operation(summary = "List opportunities, the last modified first")
    public Response opportunities(@QueryParam("page") String page, @QueryParam("pageSize") String size) {
        return open(() -> {
            var paging = Paging.of(page, size);
            var calls = desk.calls().stream().sorted(NEWEST).toList();
            var items = paging.of(calls).stream()
                    .map(call -> grants.opportunity(call).build())
                    .toList();
            return CommonGrants.paged(items, paging, calls.size());
        });
    }

    @GET
    @Path("opportunities/{id}")
    @Operation(summary = "One opportunity with its competitions")
    public Response opportunity(@PathParam("id") String id) {
        return desk.calls().stream()
                .filter(call -> grants.id(call).equals(id))
                .findFirst()
                .map(call -> data(grants.details(call, clock.instant())))
                .orElseGet(CommonGrantsResource::notFound);
    }

    /** What a browser asks before it lets the page of another website search. */
    @OPTIONS
    @Path("opportunities/search")
    @Operation(hidden = true)
    public Response mayOthersSearch() {
        return Response.noContent()
                .header("Access-Control-Allow-Methods", "POST")
                .header("Access-Control-Allow-Headers", "Content-Type")
                .header("Access-Control-Max-Age", "86400")
                .build();
    }

    @POST
    @OnlyReads
    @Path("opportunities/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Search opportunities by words, filters, order and page")
    public Response search(String asked) {
        return open(() -> {
            var search = new CallSearch(object(asked));
            var found = search.of(desk.calls());
            var items = search.paging().of(found).stream()
                    .map(call -> grants.opportunity(call).build())
                    .toList();
            return Json.createObjectBuilder(CommonGrants.paged(items, search.paging(), found.size()))
                    .add("sortInfo", search.sortInfo())
                    .add("filterInfo", search.filterInfo())
                    .build();
        });
    }

    @GET
    @Path("competitions/{id}")
    @Operation(summary = "One competition: a batch of an opportunity")
    public Response competition(@PathParam("id") String id) {
        for (var call : desk.calls()) {
            for (var batch : call.batches()) {
                if (grants.id(call, batch).equals(id)) {
                    return data(grants.competition(call, batch, clock.instant()));
                }
            }
        }
        return notFound();
    }

    @GET
    @Path("awards")
    @Operation(summary = "List awards, the last modified first")
    public Response awards(@QueryParam("page") String page, @QueryParam("pageSize") String size) {
        return open(() -> {
            var paging = Paging.of(page, size);
            var found = desk.awards(paging.first(), paging.size());
            return CommonGrants.paged(found.awards().stream().map(grants::award).toList(), paging, found.total());
        });
    }

    @GET
    @Path("awards/{id}")
    @Operation(summary = "One award")
    public Response award(@PathParam("id") String id) {
        return desk.award(reference -> grants.awardId(reference).equals(id))
                .map(award -> data(grants.award(award)))
                .orElseGet(CommonGrantsResource::notFound);
    }

    private Response data(JsonObject data) {
        return open(() -> CommonGrants.envelope().add("data", data).build());
    }

    private Response open(Supplier<JsonObject> body) {
        try {
            var json = body.get();
            answer.setHeader("Cache-Control", "public, max-age=60");
            return Response.ok(json.toString()).build();
        } catch (Paging.Unreadable wrong) {
            return fault(400, wrong.getMessage());
        }
    }

    /**
     * Nothing asks for everything; only an object can say more. What is nested too deeply the parser refuses by no exception
     * of its own.
     */
    static JsonObject object(String asked) {
        if (asked == null || asked.isBlank()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (var json = Json.createReader(new StringReader(asked))) {
            return json.readObject();
        } catch (RuntimeException noObject) {
            throw new Paging.Unreadable("a search is an object");
        }
    }

    private static Response notFound() {
        return fault(404, "Not found");
    }

    /** {@link CommonGrantsFaults} puts it into the protocol's form. */
    private static Response fault(int status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.createObjectBuilder()
                        .add("sentence", message)
                        .build()
                        .toString())
                .build();
    }
}
