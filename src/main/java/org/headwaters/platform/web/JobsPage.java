package org.headwaters.platform.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.platform.clockwork.JobsDesk;
import org.headwaters.platform.clockwork.JobsScreen;
import org.headwaters.platform.clockwork.JobsWorkflow;
import org.headwaters.platform.faces.Page;

/** What runs by itself, when it ran, whether everything holds that must, and what is stuck. */
@Page
public class JobsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient JobsDesk desk;

    @Inject
    private transient JobsWorkflow workflow;

    private JobsScreen shown;

    public void open() {
        shown = desk.page();
    }

    public String tryNow(long id) {
        workflow.tryNow(id);
        return PlatformPages.JOBS.go();
    }

    public String checkNow() {
        workflow.checkNow();
        return PlatformPages.JOBS.go();
    }

    public JobsScreen getShown() {
        return shown;
    }
}
