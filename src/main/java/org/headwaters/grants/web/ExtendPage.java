package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.headwaters.grants.DecideDesk;
import org.headwaters.grants.HandWorkflow;
import org.headwaters.platform.Caller;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** More time for one applicant, until an instant in the officer's zone, for a reason. */
@Page
public class ExtendPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DecideDesk desk;

    @Inject
    private HandWorkflow hand;

    @Inject
    private Caller caller;

    private String ref;
    private DecideDesk.Asked shown;
    private LocalDateTime until;
    private String reason;

    public void open() {
        shown = desk.asked(ref);
    }

    public String extend() {
        hand.extend(ref, shown.version(), until.atZone(caller.zone()).toInstant(), reason);
        Said.next("grants.extend.done");
        return GrantPages.APPLICATION.go("ref", ref);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public DecideDesk.Asked getShown() {
        return shown;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
