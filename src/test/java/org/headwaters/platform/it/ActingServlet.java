package org.headwaters.platform.it;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.headwaters.platform.security.Signed;

/** Runs the deed of one ticket as the person it names, and signs out again. */
@WebServlet(ActingServlet.PATH)
public class ActingServlet extends HttpServlet {
    static final String PATH = "/acting";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SecurityContext security;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var ticket = Tickets.of(request.getParameter("ticket"));
        if (ticket.person == null) {
            ticket.run();
        } else {
            enter(ticket, request, response);
            ticket.run();
            request.logout();
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void enter(Ticket<?> ticket, HttpServletRequest request, HttpServletResponse response) {
        var name = "Person " + ticket.person.value();
        var signed = new Signed(
                ticket.person,
                "person" + ticket.person.value() + "@claim.test",
                name,
                Set.copyOf(ticket.roles),
                ZoneOffset.UTC,
                0,
                "csrf",
                Instant.now());
        var status = security.authenticate(
                request, response, withParams().credential(new Claim(signed)).newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("The gate answered " + status + " to a claim");
        }
    }
}
