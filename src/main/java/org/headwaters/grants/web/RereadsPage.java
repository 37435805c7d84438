package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.RereadDesk;
import org.headwaters.grants.RereadScreen;
import org.headwaters.grants.RereadWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What the fast lane awarded and is read once more. */
@Page
public class RereadsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RereadDesk desk;

    @Inject
    private RereadWorkflow rereads;

    private RereadScreen shown;
    private String reason;

    public void open() {
        shown = desk.open();
    }

    public String ask(String reference) {
        Said.next("grants.rereads.asked", rereads.ask(reference));
        return GrantPages.REREADS.go();
    }

    public String takeBack(RereadScreen.Line line) {
        rereads.takeBack(line.reread(), reason);
        Said.next("grants.rereads.takenBack", line.reader());
        return GrantPages.REREADS.go();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public RereadScreen getShown() {
        return shown;
    }
}
