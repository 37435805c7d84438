package org.headwaters.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.files.FileCard;
import org.headwaters.platform.files.FileDesk;
import org.headwaters.platform.files.FileId;

/** Hands kept files out at {@code /files/…}: always as a download, never to be run or guessed at by the browser. */
@WebServlet("/files/*")
public class FilesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FileDesk files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        if (path == null || !path.matches("/[A-Za-z0-9_-]{1,30}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var id = new FileId(path.substring(1));
        try {
            head(files.card(id), response);
        } catch (NotFound unknownOrForeign) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        files.copy(id, response.getOutputStream());
    }

    private static void head(FileCard card, HttpServletResponse response) {
        response.setContentType(card.type().equals("text/plain") ? "text/plain;charset=UTF-8" : card.type());
        response.setContentLengthLong(card.size());
        response.setHeader("Content-Disposition", disposition(card.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    /** The name twice: plain for old programs, and as it is (RFC 6266). */
    static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        var exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
