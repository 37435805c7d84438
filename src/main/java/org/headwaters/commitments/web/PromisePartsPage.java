package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.commitments.PromiseParts;
import org.headwaters.commitments.PromisePartsDesk;
import org.headwaters.commitments.SharingWorkflow;
import org.headwaters.commitments.Visibility;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** The steps, the carriers and the readers of the promise that its page shows. */
@Page
public class PromisePartsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PromisePartsDesk desk;

    @Inject
    private SharingWorkflow sharing;

    private transient PromiseParts shown;
    private String reason;
    private Visibility visibility;
    private String leaving;

    /** Read once a request. */
    public PromiseParts of(String ref) {
        if (shown == null) {
            shown = desk.of(ref);
        }
        return shown;
    }

    public String leave(String ref, String partner) {
        leaving = partner;
        sharing.endShare(ref, partner, reason);
        Said.next("commitments.parts.left");
        return here(ref);
    }

    /** Whether that one was just to end its part, and was refused: its form stays in sight. */
    public boolean leaving(String partner) {
        return partner.equals(leaving);
    }

    public String show(String ref, String seen) {
        sharing.show(ref, seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1, visibility);
        Said.next("commitments.parts.shown");
        return here(ref);
    }

    private static String here(String ref) {
        return CommitmentPages.COMMITMENT.go("ref", ref);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }
}
