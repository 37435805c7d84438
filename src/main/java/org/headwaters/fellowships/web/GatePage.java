package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.fellowships.GateDesk;
import org.headwaters.fellowships.GateKind;
import org.headwaters.fellowships.GateShown;
import org.headwaters.fellowships.GateStep;
import org.headwaters.fellowships.GateWorkflow;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.faces.Gauge;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** One gate of a team: what is shown for it, what is missing, and the move that comes next, for fellows and for their coach. */
@Page
public class GatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GateDesk desk;

    @Inject
    private GateWorkflow workflow;

    private String ref;
    private String gate;
    private GateShown shown;
    private String feedback;
    private String wanted;

    public void open() {
        shown = desk.gate(ref, kind());
    }

    private GateKind kind() {
        try {
            return GateKind.valueOf(gate);
        } catch (IllegalArgumentException | NullPointerException none) {
            throw new NotFound("gate");
        }
    }

    public String handIn() {
        workflow.handIn(ref, kind(), getShown().version());
        return done(kind() == GateKind.FUNDING ? "fellowships.gate.handedIn.panel" : "fellowships.gate.handedIn");
    }

    public String takeBack() {
        workflow.takeBack(ref, kind(), getShown().version());
        return done("fellowships.gate.tookBack");
    }

    public String askMore() {
        workflow.askMore(ref, kind(), getShown().version(), wanted);
        return done("fellowships.gate.asked");
    }

    public String pass() {
        workflow.pass(ref, kind(), getShown().version(), feedback);
        return done("fellowships.gate.passedNow");
    }

    private String done(String told) {
        Said.next(told, shown.title());
        return FellowshipPages.GATE.go("ref", ref, "gate", kind());
    }

    public Gauge gauge(GateStep step) {
        return GateMarks.gauge(step);
    }

    public String part(GateStep step) {
        return GateMarks.part(step);
    }

    /** A form that was not in order shows the page as it was read. */
    public GateShown getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getGate() {
        return gate;
    }

    public void setGate(String gate) {
        this.gate = gate;
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(String feedback) {
        this.feedback = feedback;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
