package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.commitments.VettingDesk;
import org.headwaters.commitments.VettingList;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;

/** The promises that wait to be read or decided, for staff. */
@Page
public class VettingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private VettingDesk desk;

    private int page = 1;
    private transient VettingList shown;

    public void open() {
        shown = desk.list(page);
        page = shown.page();
    }

    public VettingList getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    /** Where the drafts stand. */
    public Pager getPager() {
        return new Pager(page, VettingDesk.PAGE, getShown().found());
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
