package org.headwaters.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.List;

/** A form that was sent without files, and says so to whoever looks for them. */
final class Partless extends HttpServletRequestWrapper {
    Partless(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public Part getPart(String name) {
        return null;
    }
}
