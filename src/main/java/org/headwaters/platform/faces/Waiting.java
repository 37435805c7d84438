package org.headwaters.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.WorkSource;

/**
 * The counts around a page: what waits for the reader, and the numbers in the rail. Gathered from all rooms, kept in the
 * session for a minute and thrown away by every writing request, so that a page does not pay for them each time and
 * nobody sees a finished task counted.
 */
@RequestScoped
class Waiting {
    private static final List<String> GROUPS = List.of("grants", "people", "money", "programmes", "running", "data");
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final String KEY = "org.headwaters.waiting";

    @Inject
    @Any
    Instance<WorkSource> work;

    @Inject
    @Any
    Instance<RailSource> rails;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    /** After a form came back: whatever it did may have changed what waits, also when the answer only leads elsewhere. */
    static void forget(FacesContext faces) {
        if (faces.getExternalContext().getSession(false) instanceof HttpSession session) {
            session.removeAttribute(KEY);
        }
    }

    private record Counted(Instant at, int waiting, List<RailGroup> rail) implements Serializable {}

    int count() {
        return counted().waiting();
    }

    List<RailGroup> rail() {
        return counted().rail();
    }

    private Counted counted() {
        if (!caller.isSignedIn() || actsStill()) {
            return new Counted(Instant.EPOCH, 0, List.of());
        }
        var session = request.getSession();
        var kept = fresh(session);
        if (kept == null) {
            var asked = new AskedOnce();
            kept = new Counted(clock.instant(), countWork(asked), gatherRail(asked));
            session.setAttribute(KEY, kept);
        }
        return kept;
    }

    /** A form that came back walks the rail, too, to hand out what it brought: counted then, the numbers would be too old. */
    private static boolean actsStill() {
        var faces = FacesContext.getCurrentInstance();
        return faces != null && faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private Counted fresh(HttpSession session) {
        return session.getAttribute(KEY) instanceof Counted counted
                        && counted.at().plus(KEPT).isAfter(clock.instant())
                ? counted
                : null;
    }

    private int countWork(AskedOnce asked) {
        return work.stream()
                .mapToInt(room -> room.waitingFor(caller, asked).size())
                .sum();
    }

    private List<RailGroup> gatherRail(AskedOnce asked) {
        var byGroup = rails.stream()
                .flatMap(room -> room.entries(caller, asked).stream())
                .sorted(Comparator.comparingInt(Waiting::rank).thenComparing(RailSource.Entry::order))
                .collect(Collectors.groupingBy(RailSource.Entry::group, LinkedHashMap::new, Collectors.toList()));
        return byGroup.entrySet().stream()
                .map(group -> new RailGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private static int rank(RailSource.Entry entry) {
        var word = entry.group().substring(entry.group().lastIndexOf('.') + 1);
        var place = GROUPS.indexOf(word);
        return place < 0 ? GROUPS.size() : place;
    }
}
