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

    /** Read once a request. */
    public PromiseParts of(String ref) {
        if (shown == null) {
            shown = desk.of(ref);
        }
        return shown;
    }

    public String leave(String ref, String partner) {
        sharing.endShare(ref, partner, reason);
        Said.next("commitments.parts.left");
        return here(ref);
    }

    public String show(String ref) {
        sharing.show(ref, visibility);
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
