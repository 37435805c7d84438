package org.headwaters.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a page never has to see: requests that no page of ours sends. A page is read by GET and HEAD and written by POST of
 * a form that it showed; Faces alone would take a form from an address too, and stumble over what cannot be decoded.
 */
final class Doorway {
    static final String STATE = "jakarta.faces.ViewState";

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern ISSUED = Pattern.compile("-?\\d{1,19}:-?\\d{1,19}");

    private static final Pattern NONCE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Doorway() {}

    /** The status to refuse with, 0 for what may come in. */
    static int refusal(HttpServletRequest request) throws IOException {
        if (request.getDispatcherType() != DispatcherType.REQUEST || !isPage(request)) {
            return 0;
        }
        boolean reads = READING.contains(request.getMethod());
        if (!reads && !request.getMethod().equals("POST")) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (isUnannounced(request)) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        if (!reads && isMultipart(request) && !partsFit(request)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        return isReadable(request, reads) ? 0 : HttpServletResponse.SC_BAD_REQUEST;
    }

    /** A page that takes files asks for the parts of any form, and the container throws where it has none: there are none then. */
    static HttpServletRequest withoutMissingParts(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || isMultipart(request) ? request : new Partless(request);
    }

    /** The start page is found by the container's list of first pages and by no mapping. */
    static boolean isPage(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/")
                || "faces".equals(request.getHttpServletMapping().getServletName())
                        && !path.startsWith("/jakarta.faces.resource/");
    }

    private static boolean isReadable(HttpServletRequest request, boolean reads) {
        try {
            var state = request.getParameter(STATE);
            if (reads) {
                return state == null;
            }
            var ajax = "true".equals(request.getParameter("jakarta.faces.partial.ajax"));
            var nonce = request.getParameter("primefaces.nonce");
            return state != null
                    && nonce != null
                    && isNonce(nonce)
                    && ISSUED.matcher(state).matches()
                    && ajax == "partial/ajax".equals(request.getHeader("Faces-Request"));
        } catch (IllegalArgumentException | IllegalStateException undecodable) {
            return false;
        }
    }

    /** As PrimeFaces makes them; anything else would break the error page that is shown in place. */
    private static boolean isNonce(String text) {
        var plain = new String(Base64.getDecoder().decode(text), StandardCharsets.ISO_8859_1);
        return NONCE.matcher(plain).matches();
    }

    /** Sent in chunks, so that nobody knows how much is to come. */
    static boolean isUnannounced(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }

    /** What the container reads by itself as soon as somebody asks for a parameter. */
    static boolean isForm(HttpServletRequest request) {
        return isMultipart(request) || isOfType(request, "application/x-www-form-urlencoded");
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return isOfType(request, "multipart/");
    }

    private static boolean isOfType(HttpServletRequest request, String wanted) {
        var type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    /** The container throws this one for a file or a whole beyond the limits of {@code web.xml}. */
    private static boolean partsFit(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > SizeFilter.MOST) {
            return false;
        }
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException tooLarge) {
            return false;
        } catch (ServletException | IllegalArgumentException broken) {
            return true; // unreadable, which the parameters tell
        }
    }
}
