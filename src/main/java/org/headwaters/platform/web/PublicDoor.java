package org.headwaters.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads to what we publish for programs where the standards expect it, at the root of the site; it is served below
 * {@code /api} like everything else that is no page.
 */
@WebServlet({"/open-data/*", "/common-grants/*"})
public class PublicDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        request.getRequestDispatcher("/api" + request.getServletPath() + path + query)
                .forward(request, response);
    }
}
