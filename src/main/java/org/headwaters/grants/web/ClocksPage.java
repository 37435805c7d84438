package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.ClocksDesk;
import org.headwaters.grants.ClocksScreen;
import org.headwaters.platform.faces.Page;

/** Both clocks of all calls or of the one in the address. */
@Page
public class ClocksPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ClocksDesk desk;

    private String call;
    private ClocksScreen shown;

    public void open() {
        shown = desk.open(call);
    }

    public ClocksScreen getShown() {
        return shown;
    }

    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call;
    }
}
