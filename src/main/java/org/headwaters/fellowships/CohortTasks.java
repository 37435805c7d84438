package org.headwaters.fellowships;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.headwaters.platform.WorkSource.Task;

/** What waits about cohorts for an officer: so many lines of each kind, and one for what is more. */
final class CohortTasks {
    static final int MOST = 24;

    private CohortTasks() {}

    static List<Task> bounded(List<Task> tasks) {
        var ofKind = new HashMap<String, Integer>();
        var shown = new ArrayList<Task>();
        for (var task : tasks) {
            if (ofKind.merge(task.title(), 1, Integer::sum) <= MOST) {
                shown.add(task);
            }
        }
        var more = tasks.size() - shown.size();
        if (more > 0) {
            shown.add(new Task(
                    null,
                    "fellowships.task.moreCohorts.title",
                    null,
                    "fellowships.task.moreCohorts.verb",
                    "/fellowships/cohorts",
                    List.of(more)));
        }
        return shown;
    }
}
