package org.headwaters.platform.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.headwaters.platform.Causes;
import org.headwaters.platform.Incident;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.TooMany;
import org.headwaters.platform.text.Speech;

/** Turns whatever a resource throws into an answer: without it the message of an exception would be the body. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {
    @Context
    private UriInfo asked;

    @Inject
    private Speech speech;

    @Override
    public Response toResponse(Throwable failure) {
        var refusal = Causes.refusal(failure);
        if (refusal.isPresent()) {
            return new Fault(speech.of(refusal.get()), null).as(status(refusal.get()));
        }
        if (Causes.isForbidden(failure)) {
            return new Fault(speech.say("platform.refused.forbidden"), null).as(403);
        }
        if (failure instanceof WebApplicationException known
                && known.getResponse().getStatus() < 500) {
            return plain(known.getResponse().getStatus());
        }
        return new Fault(null, Incident.noted(asked.getPath(), failure).reference()).as(500);
    }

    /** What the REST implementation itself refuses: no such resource, a method or type that is not served. */
    private Response plain(int status) {
        var sentence = status == 404 ? "platform.refused.notFound" : "platform.refused.request";
        return new Fault(speech.say(sentence), null).as(status);
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return 404;
        }
        if (refusal instanceof TooMany) {
            return 429;
        }
        return refusal instanceof StaleVersion ? 409 : 422;
    }
}
