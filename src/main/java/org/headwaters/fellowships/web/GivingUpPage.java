package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.fellowships.FellowsWorkflow;
import org.headwaters.fellowships.JoinCohortWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** How a team ends before its cohort does: it withdraws what it asked for, or leaves its place with what it learned. */
@Page
public class GivingUpPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private JoinCohortWorkflow moves;

    @Inject
    private FellowsWorkflow fellows;

    private String ref;
    private String reason;
    private String learned;
    private boolean told;

    public String withdraw() {
        moves.withdraw(ref, reason);
        Said.next("fellowships.application.withdrawn");
        return FellowshipPages.APPLICATION.go("ref", ref);
    }

    public String leave() {
        fellows.leave(ref, learned, told);
        Said.next("fellowships.fellows.left");
        return FellowshipPages.APPLICATION.go("ref", ref);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLearned() {
        return learned;
    }

    public void setLearned(String learned) {
        this.learned = learned;
    }

    public boolean isTold() {
        return told;
    }

    public void setTold(boolean told) {
        this.told = told;
    }
}
