package org.headwaters.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.security.Signed;

/** What surrounds every page: who reads it, what waits, the rail of the desk, and the chosen look. */
@Named
@RequestScoped
public class Shell {
    private static final Set<String> DESK = Set.of(Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.ADMINISTRATOR);
    private static final List<Section> SECTIONS = List.of(
            new Section("platform.section.grants", "/grants"),
            new Section("platform.section.fellowships", "/fellowships"),
            new Section("platform.section.commitments", "/commitments"),
            new Section("platform.section.causes", "/challenges"),
            new Section("platform.section.partners", "/partners"));
    private static final Section REVIEWS = new Section("platform.section.reviews", "/review");
    private static final Set<String> LOOKS = Set.of("light", "dark");

    @Inject
    Caller caller;

    @Inject
    Waiting waiting;

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "network.name", defaultValue = "Headwaters")
    String network;

    @Inject
    @ConfigProperty(name = "mail.from", defaultValue = "headwaters@localhost")
    String office;

    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    /** Whether the reader works at the backbone's desk and gets its rail. */
    public boolean isAtDesk() {
        return caller.isSignedIn() && caller.roles().stream().anyMatch(DESK::contains);
    }

    /** Whether the reader has the role, so that nothing is offered that would be refused. */
    public boolean is(String role) {
        return caller.isSignedIn() && caller.is(role);
    }

    /** Where mail reaches those who run this: what they send comes from there. */
    public String getOffice() {
        return office;
    }

    /** What the network that runs this calls itself. */
    public String getNetwork() {
        return network;
    }

    public String getName() {
        return caller.name();
    }

    /** The number under which this device keeps unsent texts; never shown. */
    public String getPerson() {
        return caller.isSignedIn() ? Long.toString(caller.person().value()) : "";
    }

    /** The session's secret for writing requests outside Faces; empty for a stranger. */
    public String getCsrf() {
        return request.getAttribute(Signed.KEY) instanceof Signed signed ? signed.csrf() : "";
    }

    /** The sections that have a page already, in the order of the top bar; for those who read, what they read. */
    public List<Section> getSections() {
        return Stream.concat(SECTIONS.stream(), is(Roles.REVIEWER) ? Stream.of(REVIEWS) : Stream.empty())
                .filter(section -> has(section.link()))
                .toList();
    }

    public int getWaiting() {
        return waiting.count();
    }

    public List<RailGroup> getRail() {
        return waiting.rail();
    }

    /** light or dark as chosen here, empty for the device's own. */
    public String getLook() {
        var cookies = request.getCookies();
        if (cookies == null) {
            return "";
        }
        for (var cookie : cookies) {
            if (cookie.getName().equals("look") && LOOKS.contains(cookie.getValue())) {
                return cookie.getValue();
            }
        }
        return "";
    }

    /** {@code page} for a link to where the reader is, null for every other. */
    public String current(String link) {
        return path().equals(link) ? "page" : null;
    }

    /** {@code true} for a section that the present page belongs to, null for every other. */
    public String within(String section) {
        return path().equals(section) || path().startsWith(section + "/") ? "true" : null;
    }

    /** Whether there is a page at this address already. */
    public boolean has(String link) {
        try {
            return request.getServletContext().getResource(link + ".xhtml") != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String path() {
        var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.endsWith(".xhtml") ? view.substring(0, view.length() - ".xhtml".length()) : view;
    }
}
