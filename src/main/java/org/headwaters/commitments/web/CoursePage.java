package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.commitments.ClosingWorkflow;
import org.headwaters.commitments.CourseDesk;
import org.headwaters.commitments.CourseShown;
import org.headwaters.commitments.DraftWorkflow;
import org.headwaters.commitments.ProgressWorkflow;
import org.headwaters.commitments.State;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** How a promise goes, as a part of its page: views, reports, and how it ends. */
@Page
public class CoursePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CourseDesk desk;

    @Inject
    private ProgressWorkflow progress;

    @Inject
    private ClosingWorkflow closing;

    @Inject
    private DraftWorkflow drafts;

    private CourseShown shown;
    private State end;
    private String evidence;
    private Long came;
    private String found;
    private String reason;
    private String learned;

    /** Read once a view, by the reference in the page's address. */
    public CourseShown of(String reference) {
        if (shown == null) {
            shown = desk.course(reference);
            came = shown.told();
        }
        return shown;
    }

    public String share(boolean toAll) {
        progress.share(shown.reference(), toAll);
        return done(toAll ? "commitments.course.sharedNow" : "commitments.course.unsharedNow");
    }

    public String check(long report) {
        progress.verify(shown.reference(), report);
        return done("commitments.course.checkedNow");
    }

    public String propose() {
        closing.propose(shown.reference(), end, evidence);
        return done("commitments.course.proposedNow");
    }

    public String close() {
        closing.close(shown.reference(), shown.version(), came, found);
        return done("commitments.course.closedNow");
    }

    public String keepOpen() {
        closing.keepOpen(shown.reference(), shown.version(), reason);
        return done("commitments.course.keptOpenNow");
    }

    public String withdraw() {
        drafts.withdraw(shown.reference(), learned);
        return done("commitments.course.withdrawnNow");
    }

    private String done(String told) {
        Said.next(told);
        return CommitmentPages.COMMITMENT.go("ref", shown.reference());
    }

    public State[] getEnds() {
        return new State[] {State.FULFILLED, State.EXCEEDED, State.NOT_MET};
    }

    public State getEnd() {
        return end;
    }

    public void setEnd(State end) {
        this.end = end;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public Long getCame() {
        return came;
    }

    public void setCame(Long came) {
        this.came = came;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }

    public String getLearned() {
        return learned;
    }

    public void setLearned(String learned) {
        this.learned = learned;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
