package org.headwaters.grants.api;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Lets the pages of other websites read what is published for programs, refusals too, and in nobody's name. */
@Provider
public class OpenToOthers implements ContainerResponseFilter {
    private static final Set<String> OPEN = Set.of("open-data", "common-grants");

    @Context
    private HttpServletResponse answer;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext said) {
        var first = asked.getUriInfo().getPath().replaceAll("^/+", "").replaceAll("/.*", "");
        if (OPEN.contains(first)) {
            answer.setHeader("Access-Control-Allow-Origin", "*");
            answer.setHeader("Access-Control-Expose-Headers", "ETag");
            answer.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }
}
