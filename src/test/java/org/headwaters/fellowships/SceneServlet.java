package org.headwaters.fellowships;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.headwaters.platform.Roles;
import org.headwaters.platform.security.People;

/** Makes a team that asks somebody, for a browser: the team, a fellow's address and two links, one of them for a minor. */
@WebServlet("/feedback-scene")
public class SceneServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FeedbackScene scene;

    @Inject
    private transient People people;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            var squad = scene.squad();
            var fellow = people.somebody(Roles.PARTNER);
            scene.joins(squad, fellow.person());
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .print(squad.reference() + " " + fellow.email() + " " + scene.pupil(squad) + " "
                            + scene.asked(squad, FeedbackFrom.END_USER, "a year-9 pupil", true));
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
