package org.headwaters.platform.it;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps how many statements each request took, and tells tests from outside at {@code /statements?of=<path>}. */
@WebFilter("/*")
public class StatementFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().equals("/statements")) {
            response.setContentType("text/plain");
            response.getWriter().print(Statements.of(request.getParameter("of")));
            return;
        }
        int before = Statements.soFar();
        try {
            chain.doFilter(request, response);
        } finally {
            Statements.request(request.getRequestURI(), Statements.soFar() - before);
        }
    }
}
