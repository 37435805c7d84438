package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.headwaters.platform.WorkSource.Task;
import org.junit.jupiter.api.Test;

class CohortTasksTest {
    private static final Task COACH = task("fellowships.task.coach.title");
    private static final Task LATE = task("fellowships.task.late.title");

    @Test
    void asManyAsFit_areShownAsTheyAre() {
        var tasks = new ArrayList<>(Collections.nCopies(CohortTasks.MOST, COACH));
        tasks.add(LATE);
        assertThat(CohortTasks.bounded(tasks)).isEqualTo(tasks);
    }

    @Test
    void whatIsMore_isOneLine_ofAllKinds() {
        var tasks = new ArrayList<>(Collections.nCopies(CohortTasks.MOST + 3, COACH));
        tasks.addAll(Collections.nCopies(CohortTasks.MOST + 2, LATE));
        var shown = CohortTasks.bounded(tasks);
        assertThat(shown).hasSize(2 * CohortTasks.MOST + 1);
        assertThat(shown.get(shown.size() - 1).title()).isEqualTo("fellowships.task.moreCohorts.title");
        assertThat(shown.get(shown.size() - 1).arguments()).isEqualTo(List.of(5));
    }

    private static Task task(String title) {
        return new Task(null, title, null, "verb", "/", List.of());
    }
}
