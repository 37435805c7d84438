package org.headwaters.platform.home.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import org.headwaters.platform.WorkSource.Task;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.home.HomeDesk;
import org.headwaters.platform.home.HomeDesk.Mine;
import org.headwaters.platform.text.Speech;

/** My work: what waits, by the day it is due; the first one carries the only filled button. */
@Page
public class MyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HomeDesk desk;

    @Inject
    private Speech speech;

    @Inject
    private Clock clock;

    private transient Mine shown;

    public void open() {
        shown = desk.mine();
    }

    public Instant getToday() {
        return clock.instant();
    }

    public String title(Task task) {
        return say(task.title(), task);
    }

    public String detail(Task task) {
        return task.detail() == null ? "" : say(task.detail(), task);
    }

    private String say(String key, Task task) {
        return speech.say(key, task.arguments().toArray());
    }

    /** Read once a request: nothing on this page is posted. */
    public Mine getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }
}
