package org.headwaters.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.Csv;
import org.headwaters.platform.audit.AuditDesk;
import org.headwaters.platform.audit.AuditScreen;

/** The chosen part of the trail as a file, streamed page by page. */
@WebServlet("/admin/audit.csv")
public class AuditCsvServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int STEP = 500;

    @Inject
    private transient AuditDesk desk;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long who;
        long days;
        try {
            who = number(request.getParameter("who"));
            days = number(request.getParameter("days"));
        } catch (NumberFormatException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Instant since = days > 0 && days < 10_000 ? clock.instant().minus(Duration.ofDays(days)) : null;
        var first = desk.page(who, request.getParameter("to"), since, 0, STEP);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        var out = response.getWriter();
        out.write(Csv.line(List.of("at", "who", "did", "kind", "to", "change")));
        int from = 0;
        for (var page = first;
                !page.lines().isEmpty();
                page = desk.page(who, request.getParameter("to"), since, from, STEP)) {
            write(page, out);
            from += STEP;
        }
    }

    private static void write(AuditScreen page, Writer out) throws IOException {
        for (var line : page.lines()) {
            out.write(Csv.line(List.of(
                    line.at().toString(), line.who(), line.what(), line.kind(), line.reference(), line.change())));
        }
    }

    private static long number(String text) {
        return text == null || text.isBlank() ? 0 : Long.parseLong(text);
    }
}
