package org.headwaters.platform.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * A body that is no JSON, or not of the shape that the resource reads, is the sender's mistake. It is told so here, around
 * the reading alone: the same exception while an answer is written would be ours. The parsers have several for it, and of
 * one that is nested too deeply they say so by a bare {@link RuntimeException}.
 */
@Provider
public class Reading implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            return body.proceed();
        } catch (WebApplicationException refused) {
            throw refused;
        } catch (RuntimeException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }
}
