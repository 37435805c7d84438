package org.headwaters.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses what no page and no program here may send: by its announced length before anything of it is read. Without this
 * a page would be shown as if nothing had been sent with its address. What comes in chunks announces nothing: of a text to a
 * program no more is read than it may have, and forms are not taken so, which no browser sends.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SizeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** As {@code multipart-config} in web.xml says: the largest file and a little for the fields beside it. */
    static final long MOST = 26L * 1024 * 1024;

    /** Programs send texts. */
    static final int MOST_TO_PROGRAMS = 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > (Doorway.isPage(request) ? MOST : MOST_TO_PROGRAMS)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!Doorway.isUnannounced(request)) {
            chain.doFilter(request, response);
        } else if (Doorway.isPage(request) || Doorway.isForm(request)) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            readAhead(request, response, chain);
        }
    }

    private static void readAhead(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var body = request.getInputStream().readNBytes(MOST_TO_PROGRAMS + 1);
        if (body.length > MOST_TO_PROGRAMS) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(new ReadAhead(request, body), response);
        }
    }
}
