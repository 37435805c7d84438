package org.headwaters.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with the status that it is asked for, or fails with words that nobody outside may read. */
@WebServlet("/it/broken")
public class BrokenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("status") != null) {
            response.sendError(Integer.parseInt(request.getParameter("status")));
            return;
        }
        throw new IllegalStateException("password of the database");
    }
}
