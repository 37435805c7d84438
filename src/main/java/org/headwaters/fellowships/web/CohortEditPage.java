package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.fellowships.CohortDesk;
import org.headwaters.fellowships.CohortGuide;
import org.headwaters.fellowships.CohortSheet;
import org.headwaters.fellowships.CohortWorkflow;
import org.headwaters.fellowships.GuideTerms;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.platform.text.Zones;

/** One cohort as it is planned: everything that it offers and asks, saved together, and published from here. */
@Page
public class CohortEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CohortDesk desk;

    @Inject
    private CohortWorkflow workflow;

    private String ref;
    private CohortSheet shown;
    private TypedCohort typed;
    private String helper;
    private CohortGuide.Role helperRole = CohortGuide.Role.COACH;

    public void open() {
        shown = desk.sheet(ref);
        typed = new TypedCohort(shown);
    }

    public String save() {
        workflow.change(ref, shown.version(), typed.plan());
        Said.next(shown.published() ? "fellowships.edit.savedPublished" : "fellowships.edit.saved");
        return FellowshipPages.EDIT.go("ref", ref);
    }

    /** Saves what is typed and shows it as applicants will see it. */
    public String preview() {
        workflow.change(ref, shown.version(), typed.plan());
        return FellowshipPages.COHORT.go("ref", ref);
    }

    /** Publishes what was saved; what is typed and not saved would be lost, so it is saved first. */
    public String publish() {
        workflow.change(ref, shown.version(), typed.plan());
        shown = desk.sheet(ref);
        workflow.publish(ref, shown.version());
        Said.next("fellowships.edit.published");
        return FellowshipPages.COHORT.go("ref", ref);
    }

    /** Sets the gates where they usually lie, from the first and last day that are typed. */
    public void layGates() {
        var days = desk.usualGates(typed.span());
        typed.getGates().forEach(gate -> gate.setDue(days.get(gate.getKind())));
    }

    public void addQuestion() {
        typed.addQuestion();
    }

    public void moveUp(TypedQuestion question) {
        typed.moveUp(question);
    }

    public void dropQuestion(TypedQuestion question) {
        typed.drop(question);
    }

    public void addHelper() {
        typed.help(helper, helperRole);
        helper = null;
    }

    public void dropHelper(GuideTerms guide) {
        typed.drop(guide);
    }

    public List<String> findCause(String words) {
        return Chosen.causes(shown.causes(), words);
    }

    public String causeTitle(String reference) {
        return Chosen.cause(shown.causes(), reference);
    }

    public List<String> findPerson(String words) {
        return Chosen.people(shown.people(), words);
    }

    public String personName(String id) {
        return Chosen.person(shown, id);
    }

    public List<String> getZones() {
        return Zones.with(shown.plan().terms().zone().getId());
    }

    public CohortGuide.Role[] getRoles() {
        return CohortGuide.Role.values();
    }

    public TypedCohort getTyped() {
        return typed;
    }

    public CohortSheet getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getHelper() {
        return helper;
    }

    public void setHelper(String helper) {
        this.helper = helper;
    }

    public CohortGuide.Role getHelperRole() {
        return helperRole;
    }

    public void setHelperRole(CohortGuide.Role helperRole) {
        this.helperRole = helperRole;
    }
}
