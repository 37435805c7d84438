package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;

/** What of the map waits for officers: briefs that need a fresh look, and what was suggested, each as one counted line. */
@ApplicationScoped
class MapWork implements WorkSource {
    @Inject
    Causes causes;

    @Inject
    Briefs briefs;

    @Inject
    NetworkDay day;

    @Override
    public List<Task> waitingFor(Caller caller) {
        var tasks = new ArrayList<Task>();
        if (caller.is(Roles.OFFICER)) {
            add(tasks, "stale", "/challenges/stale", briefs.countReviewedBefore(Freshness.staleBefore(day.today())));
            add(tasks, "suggested", "/challenges/suggestions", causes.waiting());
        }
        return tasks;
    }

    private static void add(List<Task> tasks, String what, String link, long many) {
        if (many > 0) {
            var key = "challenges.task." + what;
            tasks.add(new Task(null, key + ".title", key + ".detail", key + ".verb", link, List.of(many)));
        }
    }
}
