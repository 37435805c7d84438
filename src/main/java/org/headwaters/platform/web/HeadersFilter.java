package org.headwaters.platform.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Map;
import org.headwaters.platform.Causes;
import org.headwaters.platform.Incident;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.security.Elsewhere;

/**
 * Gives every answer its headers: what it may load and run, what it may tell others, how long it may be kept. What
 * another website made a browser send, and what no page of ours sends, is turned away here. An
 * exception that comes up this far is written down with its reference, and the reader sees the error page.
 */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Elsewhere elsewhere;

    static final String POLICY = "Content-Security-Policy";

    private static final Map<String, String> ALWAYS = Map.of(
            POLICY,
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'; script-src 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = new OnePolicy(response);
        ALWAYS.forEach(answer::setHeader);
        if (request.isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!isPartOfAPage(request)) {
            answer.setHeader("Cache-Control", "no-store");
        }
        if (isFromElsewhere(request)) {
            tellElsewhere(request, answer);
            return;
        }
        int refusal = Doorway.refusal(request);
        if (refusal != 0) {
            answer.sendError(refusal);
            return;
        }
        try {
            chain.doFilter(
                    request.getDispatcherType() == DispatcherType.ERROR
                            ? new Unasked(request)
                            : Doorway.withoutMissingParts(request),
                    answer);
        } catch (IOException | ServletException | RuntimeException failure) {
            answer(request, answer, failure);
        }
    }

    /** What answers programs says so itself, in their format. */
    private boolean isFromElsewhere(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                && !PublicDoor.class
                        .getName()
                        .equals(request.getHttpServletMapping().getServletName())
                && elsewhere.sent(request);
    }

    /** Not by the page of its status, which says that there is no such page. */
    private static void tellElsewhere(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_FORBIDDEN);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/errors/elsewhere.xhtml").forward(new Unasked(request), response);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException, ServletException {
        if (response.isCommitted()) {
            Incident.noted(request.getRequestURI(), failure);
        } else if (isNotThere(failure)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isExpired(failure)) {
            throw failure instanceof ServletException s ? s : new ServletException(failure);
        } else {
            request.setAttribute(Incident.KEY, Incident.noted(request.getRequestURI(), failure));
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** A file that is not there comes up as an exception too. */
    private static boolean isNotThere(Exception failure) {
        return Causes.find(FileNotFoundException.class, failure).isPresent()
                || Causes.find(NotFound.class, failure).isPresent()
                || Causes.isForbidden(failure);
    }

    /** Faces' own exception, which {@code web.xml} maps to the page that says what was kept. */
    private static boolean isExpired(Exception failure) {
        return Causes.find(ViewExpiredException.class, failure).isPresent();
    }

    /** Scripts, styles, fonts and pictures carry a version in their address and may be kept. */
    private static boolean isPartOfAPage(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/resources/")
                || path.equals("/favicon.ico");
    }

    /** Faces adds its policy to ours; two policies would both hold, and ours knows no nonce. The last one stands alone. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
