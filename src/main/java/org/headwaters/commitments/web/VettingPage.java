package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.commitments.VettingDesk;
import org.headwaters.commitments.VettingList;
import org.headwaters.platform.faces.Page;

/** The promises that wait to be read or decided, for staff. */
@Page
public class VettingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private VettingDesk desk;

    private transient VettingList shown;

    public void open() {
        shown = desk.list();
    }

    public VettingList getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }
}
