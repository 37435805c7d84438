package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.headwaters.commitments.MilestoneTerms;
import org.headwaters.commitments.SharingWorkflow;
import org.headwaters.commitments.TalkWorkflow;
import org.headwaters.platform.faces.Page;

/** The parts of a promise that is written: its steps, and what is said to it. */
@Page
public class DraftPartsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SharingWorkflow sharing;

    @Inject
    private TalkWorkflow talk;

    private String step;
    private LocalDate due;
    private int weight = 1;
    private long from;
    private long to = 1;
    private String said;

    public String addStep(String ref) {
        sharing.addStep(ref, new MilestoneTerms(step, due, weight, from, to));
        return here(ref);
    }

    public String removeStep(String ref, long id) {
        sharing.removeStep(ref, id);
        return here(ref);
    }

    public String say(String ref) {
        talk.say(ref, said);
        return here(ref);
    }

    private static String here(String ref) {
        return CommitmentPages.DRAFT.go("ref", ref);
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    public long getFrom() {
        return from;
    }

    public void setFrom(long from) {
        this.from = from;
    }

    public long getTo() {
        return to;
    }

    public void setTo(long to) {
        this.to = to;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
