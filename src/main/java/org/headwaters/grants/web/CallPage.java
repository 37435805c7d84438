package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.ApplyWorkflow;
import org.headwaters.grants.CallScreen;
import org.headwaters.grants.OfferDesk;
import org.headwaters.platform.faces.Page;

/** One call with all that one may ask before applying; one click begins. */
@Page
public class CallPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OfferDesk desk;

    @Inject
    private ApplyWorkflow moves;

    private String ref;
    private transient CallScreen shown;

    /** Reads the call at once, so that an unknown reference is a 404 and not half a page. */
    public void open() {
        getShown();
    }

    /** @param organisation reference of the partner that applies, null for the only one */
    public String start(String organisation) {
        return GrantPages.APPLY.go("ref", moves.start(ref, organisation));
    }

    public CallScreen getShown() {
        if (shown == null) {
            shown = desk.call(ref);
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
