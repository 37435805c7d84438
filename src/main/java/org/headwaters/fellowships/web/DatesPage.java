package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.headwaters.fellowships.DatesDesk;
import org.headwaters.fellowships.DatesScreen;
import org.headwaters.fellowships.DatesWorkflow;
import org.headwaters.fellowships.GateKind;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Moves one day of a cohort: first shows what moves with it, then does it. */
@Page
public class DatesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LAST = "LAST";

    @Inject
    private DatesDesk desk;

    @Inject
    private DatesWorkflow workflow;

    private String ref;
    private String which = GateKind.EXPLORE.name();
    private LocalDate to;
    private LocalDate looked;
    private GateKind gate;
    private DatesScreen shown;

    public void open() {
        shown = desk.dates(ref);
    }

    /** What would move; nothing does. */
    public void look() {
        gate = LAST.equals(which) ? null : GateKind.valueOf(which);
        shown = desk.preview(ref, gate, to);
        looked = to;
        if (shown.refused() != null) {
            Said.beside("to", shown.refused().key(), shown.refused().arguments().toArray());
        }
    }

    /** As it was looked at; what became impossible meanwhile is said where it was typed. */
    public String move() {
        var now = desk.preview(ref, gate, looked);
        if (now.refused() != null) {
            shown = now;
            Said.beside("to", now.refused().key(), now.refused().arguments().toArray());
            return null;
        }
        var told = workflow.move(ref, shown.version(), gate, looked);
        Said.next("fellowships.dates.moved", told);
        return BoardPages.DATES.go("ref", ref);
    }

    public GateKind[] getGates() {
        return GateKind.values();
    }

    public DatesScreen getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
