package org.headwaters.fellowships;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.grants.GrantCast;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.it.InTransaction;

/**
 * Stands a cohort on a stage for a browser, which cannot wait for months: it is open for applications, asks for little evidence, its pitches go to a call
 * of its own, and two partners that nobody knows yet have two people each. A line each: the cohort, the addresses of Iris,
 * Tomas, Ada, Ben and the coach, their password, the name of Tomas's partner. With {@code ?ref=…&stands=…} only its days move.
 */
@WebServlet("/staged/whole-cohort")
public class WholeCohortServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FellowCast fellows;

    @Inject
    private transient GrantCast grants;

    @Inject
    private transient Cast cast;

    @Inject
    private transient PersonNames names;

    @Inject
    private transient AfterRhythm rhythm;

    @Inject
    private transient InTransaction transaction;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.setContentType("text/plain;charset=UTF-8");
            var stands = request.getParameter("stands");
            if (stands == null) {
                response.getWriter().print(String.join("\n", stage()));
            } else {
                move(request.getParameter("ref"), stands);
            }
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> stage() throws Exception {
        var cohort = fellows.cohort(CohortState.APPLYING);
        var call = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
        fellows.sql(
                "update cohort set least_interviews = 2, least_tests = 1, pitch_call = ? where reference = ?",
                call.reference(),
                cohort.reference());
        fellows.sql(
                "update cohort_gate set stipend_minor = 100000 where kind = 'FUNDING' and cohort_id = (select id from cohort"
                        + " where reference = ?)",
                cohort.reference());
        var museum = cast.partner("Museum of Tides");
        var schools = cast.partner("Larkmoor Schools Trust");
        var said = new ArrayList<String>();
        said.add(cohort.reference());
        for (var who : List.of(
                acting("Iris Okafor", museum),
                acting("Tomas Brandt", schools),
                acting("Ada Wen", museum),
                acting("Ben Sorel", schools),
                cohort.coach())) {
            said.add(transaction.run(() -> names.emailOf(who)));
        }
        said.add(Cast.PASSWORD);
        said.add(fellows.nameOf(schools));
        return said;
    }

    private PersonId acting(String name, OrganisationId organisation) {
        return fellows.person(name, organisation);
    }

    /** Its applications closed yesterday; it runs since ten days; it ends in five days; it ended yesterday. */
    private void move(String cohort, String stands) throws Exception {
        var today = LocalDate.ofInstant(clock.instant(), FellowCast.ZONE);
        switch (stands) {
            case "SELECTING" -> days(cohort, today.plusDays(20));
            case "RUNNING" -> days(cohort, today.minusDays(10));
            case "ENDING" -> days(cohort, today.plusDays(5).minusMonths(7));
            case "FINISHED" -> days(cohort, today.minusDays(1).minusMonths(7));
            default -> throw new IllegalArgumentException(stands);
        }
        if (stands.equals("FINISHED")) {
            transaction.run(() -> {
                rhythm.beat();
                return null;
            });
        }
    }

    private void days(String cohort, LocalDate begins) {
        var yesterday = clock.instant().minus(Duration.ofDays(1));
        var before = begins.minusDays(5).atStartOfDay(FellowCast.ZONE).toInstant();
        fellows.sql(
                "update cohort set opens_at = ?, closes_at = ?, begins_on = cast(? as date), ends_on = cast(? as date)"
                        + " where reference = ?",
                clock.instant().minus(Duration.ofDays(300)),
                before.isBefore(yesterday) ? before : yesterday,
                begins.toString(),
                begins.plusMonths(7).toString(),
                cohort);
    }
}
