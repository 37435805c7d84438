package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.grants.CallMakingDesk;
import org.headwaters.grants.CallMakingWorkflow;
import org.headwaters.platform.faces.Page;

/** The staff's list of calls, and the two ways to a new one. */
@Page
public class CallsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CallMakingDesk desk;

    @Inject
    private CallMakingWorkflow making;

    private List<CallMakingDesk.Row> calls;
    private String title;

    public void open() {
        calls = desk.calls();
    }

    public String copy(String reference) {
        return GrantPages.TERMS.go("ref", making.copy(reference));
    }

    public String begin() {
        return GrantPages.TERMS.go("ref", making.begin(title));
    }

    public List<CallMakingDesk.Row> getCalls() {
        return calls;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
