package org.headwaters.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses by its announced length what no page and no program here may send, before anything of it is read. Without this
 * a page would be shown as if nothing had been sent with its address.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SizeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** As {@code multipart-config} in web.xml says: the largest file and a little for the fields beside it. */
    static final long MOST = 26L * 1024 * 1024;

    /** Programs send texts. */
    static final long MOST_TO_API = 1024L * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > most(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private static long most(HttpServletRequest request) {
        var isProgram = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        return isProgram ? MOST_TO_API : MOST;
    }
}
