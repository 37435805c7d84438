package org.headwaters.grants;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.headwaters.network.Cast;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.it.InTransaction;

/**
 * Makes what names each other in all rooms for a browser test, which stands outside: the promise, the team, the grant of its
 * pitch, then the addresses of the team's partner, of the grant's partner and of an officer, then their password, a line each.
 */
@WebServlet("/staged/thread")
public class StagedThread extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Threaded threaded;

    @Inject
    private transient PersonNames names;

    @Inject
    private transient InTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var knot = threaded.knot();
            response.setContentType("text/plain");
            response.getWriter()
                    .print(String.join(
                            "\n",
                            knot.promise(),
                            knot.squad().reference(),
                            knot.pitched().reference(),
                            transaction.run(() -> names.emailOf(knot.squad().iris())),
                            transaction.run(() -> names.emailOf(knot.pitched().iris())),
                            transaction.run(() -> names.emailOf(knot.offer().by())),
                            Cast.PASSWORD));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
