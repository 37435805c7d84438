package org.headwaters.fellowships;

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
 * Makes a team at its gates for a browser test, which stands outside: its reference, then the addresses of a fellow and of its
 * coach, then their password, a line each. {@code ?passed=2} has its first two gates passed.
 */
@WebServlet("/staged/fellows")
public class StagedFellows extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FellowCast cast;

    @Inject
    private transient GateCast shows;

    @Inject
    private transient PersonNames names;

    @Inject
    private transient InTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var squad = cast.team(cast.cohort(CohortState.RUNNING), TeamStage.PLACED);
            var passed = Integer.parseInt(request.getParameter("passed"));
            if (passed > 0) {
                shows.explored(squad);
            }
            if (passed > 1) {
                shows.prototyped(squad);
            }
            for (var kind : GateKind.values()) {
                if (kind.ordinal() < passed) {
                    cast.gate(squad, kind, GateStage.PASSED);
                }
            }
            response.setContentType("text/plain");
            response.getWriter()
                    .print(String.join(
                            "\n",
                            squad.reference(),
                            transaction.run(() -> names.emailOf(squad.ada())),
                            transaction.run(
                                    () -> names.emailOf(squad.fellowship().coach())),
                            Cast.PASSWORD));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
