package org.headwaters.commitments.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.headwaters.commitments.CourseDesk;
import org.headwaters.commitments.CourseShown;
import org.headwaters.commitments.OwnView;
import org.headwaters.commitments.ProgressWorkflow;
import org.headwaters.commitments.ReportTold;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** A partner tells how its promise goes: how much there is, its own view, what is hard and what was learned. */
@Page
public class ProgressPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CourseDesk desk;

    @Inject
    private ProgressWorkflow workflow;

    private final String submission = UUID.randomUUID().toString();
    private String ref;
    private CourseDesk.Form shown;
    private Long actual;
    private String sentence;
    private OwnView view;
    private String hard;
    private String learned;
    private String evidence;
    private Map<Long, Long> milestones = new LinkedHashMap<>();

    /** Also for a second click, whose page was left by the first one meanwhile: it brings what the page was asked for. */
    public void open() {
        if (ref == null) {
            ref = sent("ref");
        }
        shown = desk.form(ref);
        actual = shown.course().told();
        shown.milestones().forEach(step -> milestones.put(step.id(), step.actual()));
    }

    /** A second click sends the same key as the first, and is no second report. */
    public String tell() {
        milestones.values().removeIf(Objects::isNull);
        var key = sent("submission");
        workflow.report(
                ref,
                key == null ? submission : key,
                new ReportTold(actual, sentence, view, hard, learned, evidence, milestones));
        Said.next("commitments.report.told");
        return CommitmentPages.COMMITMENT.go("ref", ref);
    }

    public OwnView[] getViews() {
        return OwnView.values();
    }

    private static String sent(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    public CourseShown getCourse() {
        return getShown().course();
    }

    public CourseDesk.Form getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    public String getSubmission() {
        return submission;
    }

    public Map<Long, Long> getMilestones() {
        return milestones;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Long getActual() {
        return actual;
    }

    public void setActual(Long actual) {
        this.actual = actual;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }

    public OwnView getView() {
        return view;
    }

    public void setView(OwnView view) {
        this.view = view;
    }

    public String getHard() {
        return hard;
    }

    public void setHard(String hard) {
        this.hard = hard;
    }

    public String getLearned() {
        return learned;
    }

    public void setLearned(String learned) {
        this.learned = learned;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
