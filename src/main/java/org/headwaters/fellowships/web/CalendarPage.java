package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import org.headwaters.fellowships.CalendarDesk;
import org.headwaters.fellowships.CalendarWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** The private address of one's own calendar: shown once when it is made, renewed, or ended. */
@Page
public class CalendarPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarDesk desk;

    @Inject
    private CalendarWorkflow workflow;

    private Instant since;
    private String link;

    public void open() {
        since = desk.since();
    }

    /** It stays on this page, since nobody can read it again. */
    public void renew() {
        link = workflow.renew();
        since = desk.since();
    }

    public void end() {
        workflow.end();
        link = null;
        since = null;
        Said.aside("fellowships.calendar.ended");
    }

    public Instant getSince() {
        return since;
    }

    public String getLink() {
        return link;
    }
}
