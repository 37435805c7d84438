package org.headwaters.grants.api;

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
import org.headwaters.grants.StaleAnswer;
import org.headwaters.grants.WriteWorkflow;
import org.headwaters.platform.Causes;
import org.headwaters.platform.Refusal;

/**
 * Saves one field of an application while somebody types. If-Match carries the version that the text grew from, 0 for an
 * empty field. 200 says what stands there now; 409 gives the text that somebody else saved meanwhile, and changes nothing.
 */
@Path("grants/applications/{reference}/answers/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnswersResource {
    @Inject
    WriteWorkflow writing;

    @PUT
    public Response save(
            @PathParam("reference") String reference,
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            Typing typing) {
        return saved(ifMatch, typing, (text, seen, seconds) -> writing.save(reference, code, text, seen, seconds));
    }

    /** What keeps the text of one field. */
    interface Keeping {
        WriteWorkflow.Saved keep(String text, long seenVersion, int seconds);
    }

    /** The answer to one save, whatever is written in. */
    static Response saved(String ifMatch, Typing typing, Keeping keeping) {
        if (typing == null || typing.text() == null) {
            throw new Refusal("grants.refused.save.text");
        }
        var seconds = typing.seconds() == null ? 0 : typing.seconds();
        try {
            var saved = keeping.keep(typing.text(), version(ifMatch), seconds);
            return Response.ok(new Saved(saved.version(), saved.text(), saved.at()))
                    .build();
        } catch (RuntimeException refused) {
            var stale = Causes.find(StaleAnswer.class, refused).orElseThrow(() -> refused);
            var theirs = new Theirs(stale.current(), stale.text(), stale.by(), stale.at(), stale.isOwn());
            return Response.status(Response.Status.CONFLICT).entity(theirs).build();
        }
    }

    /** A bare number, or the same as an entity tag. */
    private static long version(String ifMatch) {
        var bare = ifMatch == null ? "" : ifMatch.replaceAll("^(W/)?\"|\"$", "");
        if (!bare.matches("\\d{1,18}")) {
            throw new Refusal("grants.refused.save.version");
        }
        return Long.parseLong(bare);
    }

    /** @param seconds how long somebody was writing since the last save, pauses left out */
    public record Typing(String text, Integer seconds) {}

    public record Saved(long version, String text, Instant at) {}

    /**
     * @param by who saved what stands there now
     * @param own whether that was the caller, in another tab or on another device
     */
    public record Theirs(long version, String text, String by, Instant at, boolean own) {}
}
