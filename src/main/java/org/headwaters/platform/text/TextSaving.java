package org.headwaters.platform.text;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.headwaters.platform.Causes;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;

/**
 * One field saved while somebody types, whatever is written in. If-Match carries the version that the text grew from, 0 for
 * a field that was never typed in. 200 says what stands there now; 409 gives the text that was saved meanwhile, and changes
 * nothing.
 */
@Published
public final class TextSaving {
    private TextSaving() {}

    /** Keeps a text that grew from a version, and says what stands there then. */
    @Published
    public interface Keeping {
        Saved keep(String text, long seen, int seconds);
    }

    /** @param seconds how long somebody was writing since the last save, pauses left out */
    @Published
    public record Typing(String text, Integer seconds) {}

    @Published
    public record Saved(long version, String text, Instant at) {}

    /**
     * @param by who saved what stands there now
     * @param own whether that was the caller, in another tab or on another device
     */
    @Published
    public record Theirs(long version, String text, String by, Instant at, boolean own) {}

    /** The answer to one save. */
    public static Response answer(String ifMatch, Typing typing, Keeping keeping) {
        if (typing == null || typing.text() == null) {
            throw new Refusal("platform.refused.save.text");
        }
        var seconds = typing.seconds() == null ? 0 : typing.seconds();
        try {
            return Response.ok(keeping.keep(typing.text(), version(ifMatch), seconds))
                    .build();
        } catch (RuntimeException refused) {
            var stale = Causes.find(StaleText.class, refused).orElseThrow(() -> refused);
            var theirs = new Theirs(stale.current(), stale.text(), stale.by(), stale.at(), stale.isOwn());
            return Response.status(Response.Status.CONFLICT).entity(theirs).build();
        }
    }

    /** A bare number, or the same as an entity tag. */
    static long version(String ifMatch) {
        var bare = ifMatch == null ? "" : ifMatch.replaceAll("^(W/)?\"|\"$", "");
        if (!bare.matches("\\d{1,18}")) {
            throw new Refusal("platform.refused.save.version");
        }
        return Long.parseLong(bare);
    }
}
