package org.headwaters.commitments.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.headwaters.commitments.DraftWorkflow;
import org.headwaters.commitments.StaleText;
import org.headwaters.platform.Causes;
import org.headwaters.platform.Refusal;

/**
 * Saves one field of a promise while somebody types. If-Match carries the version that the text grew from, 0 for a field
 * that was never typed in. 200 says what stands there now; 409 gives the text that somebody else saved meanwhile, and
 * changes nothing.
 */
@Path("commitments/{reference}/texts/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TextsResource {
    @Inject
    DraftWorkflow drafting;

    @PUT
    public Response save(
            @PathParam("reference") String reference,
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            Typing typing) {
        return answer(typing, ifMatch, (text, seen, seconds) -> drafting.save(reference, code, text, seen));
    }

    /** Keeps a text that grew from a version. */
    interface Keeping {
        DraftWorkflow.Saved keep(String text, long seen, int seconds);
    }

    static Response answer(Typing typing, String ifMatch, Keeping keeping) {
        if (typing == null || typing.text() == null) {
            throw new Refusal("commitments.refused.save.text");
        }
        var seconds = typing.seconds() == null ? 0 : typing.seconds();
        try {
            var saved = keeping.keep(typing.text(), version(ifMatch), seconds);
            return Response.ok(new Saved(saved.version(), saved.text(), saved.at()))
                    .build();
        } catch (RuntimeException refused) {
            var stale = Causes.find(StaleText.class, refused).orElseThrow(() -> refused);
            var theirs = new Theirs(stale.current(), stale.text(), stale.by(), stale.at(), stale.isOwn());
            return Response.status(Response.Status.CONFLICT).entity(theirs).build();
        }
    }

    /** A bare number, or the same as an entity tag. */
    private static long version(String ifMatch) {
        var bare = ifMatch == null ? "" : ifMatch.replaceAll("^(W/)?\"|\"$", "");
        if (!bare.matches("\\d{1,18}")) {
            throw new Refusal("commitments.refused.save.version");
        }
        return Long.parseLong(bare);
    }

    public record Typing(String text, Integer seconds) {}

    public record Saved(long version, String text, Instant at) {}

    /** @param by who saved what stands there now */
    public record Theirs(long version, String text, String by, Instant at, boolean own) {}
}
