package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.CallMakingDesk;
import org.headwaters.grants.CallMakingWorkflow;
import org.headwaters.grants.CallScreen;
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
    private CallMakingDesk.Sheet sheet;
    private transient CallScreen shown;

    public void open() {
        sheet = desk.sheet(ref);
    }

    public String publish() {
        making.publish(ref, sheet.version());
        return GrantPages.CALLS.go();
    }

    public CallScreen getShown() {
        if (shown == null) {
            shown = desk.preview(ref);
        }
        return shown;
    }

    public CallMakingDesk.Sheet getSheet() {
        return sheet;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
