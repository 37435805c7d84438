package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
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
        return FellowshipPages.EDIT.go("ref", workflow.plan(title, cause));
    }

    /** The causes whose titles have the words that were typed. */
    public List<String> findCause(String words) {
        return Chosen.causes(shown.causes(), words);
    }

    public String causeTitle(String reference) {
        return Chosen.cause(shown.causes(), reference);
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
