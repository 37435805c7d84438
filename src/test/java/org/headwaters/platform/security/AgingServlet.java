package org.headwaters.platform.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** Makes the session of whoever asks as old, or its patience as short, as it says; tells how long it may be left alone. */
@WebServlet("/aging")
public class AgingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        response.setIntHeader("Idle-Seconds", session.getMaxInactiveInterval());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        if (request.getParameter("idle") != null) {
            session.setMaxInactiveInterval(Integer.parseInt(request.getParameter("idle")));
            return;
        }
        var signed = (Signed) session.getAttribute(Signed.KEY);
        session.setAttribute(
                Signed.KEY, signed.begun(signed.since().minus(Duration.parse(request.getParameter("by")))));
    }
}
