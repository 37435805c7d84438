package org.headwaters.platform.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.headwaters.platform.OnlyReads;
import org.headwaters.platform.security.Elsewhere;
import org.headwaters.platform.security.Signed;
import org.headwaters.platform.text.Speech;

/** Lets a signed-in browser write only where its own page asks: the page knows the session's secret, another site not. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CsrfFilter implements ContainerRequestFilter {
    static final String HEADER = "X-CSRF";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    private HttpServletRequest request;

    @Context
    private ResourceInfo asked;

    @Inject
    private Speech speech;

    @Inject
    private Elsewhere elsewhere;

    @Override
    public void filter(ContainerRequestContext call) {
        if (asked.getResourceMethod().isAnnotationPresent(OnlyReads.class)) {
            return;
        }
        if (elsewhere.sent(request)) {
            call.abortWith(new Fault(speech.say("platform.refused.elsewhere"), null).as(403));
            return;
        }
        var signed = request.getAttribute(Signed.KEY);
        if (signed instanceof Signed here
                && !READING.contains(call.getMethod())
                && !same(here.csrf(), call.getHeaderString(HEADER))) {
            call.abortWith(new Fault(speech.say("platform.refused.csrf"), null).as(403));
        }
    }

    static boolean same(String secret, String given) {
        return given != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
