package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.CallMakingDesk;
import org.headwaters.grants.CallMakingWorkflow;
import org.headwaters.platform.faces.Page;

/** A call as an applicant will see it, before anybody does; published from here. */
@Page
public class PreviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CallMakingDesk desk;

    @Inject
    private CallMakingWorkflow making;

    private String ref;
    private CallMakingDesk.Sheet shown;

    public void open() {
        shown = desk.sheet(ref);
    }

    public String publish() {
        making.publish(ref, shown.version());
        return GrantPages.CALLS.go();
    }

    public CallMakingDesk.Sheet getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
