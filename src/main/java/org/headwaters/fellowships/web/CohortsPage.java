package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.fellowships.CohortDesk;
import org.headwaters.fellowships.CohortWorkflow;
import org.headwaters.platform.faces.Page;

/** The staff's list of cohorts, and the two ways to a new one. */
@Page
public class CohortsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CohortDesk desk;

    @Inject
    private CohortWorkflow workflow;

    private CohortDesk.Rows shown;
    private String title;
    private String cause;

    public void open() {
        shown = desk.cohorts();
    }

    public String copy(String reference) {
        return FellowshipPages.EDIT.go("ref", workflow.copy(reference));
    }

    public String plan() {
        return FellowshipPages.EDIT.go("ref", workflow.plan(title, Chosen.meant(shown.causes(), cause)));
    }

    public CohortDesk.Rows getShown() {
        return shown;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}
