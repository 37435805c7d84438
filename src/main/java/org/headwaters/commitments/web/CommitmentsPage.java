package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.commitments.CommitmentsDesk;
import org.headwaters.commitments.CommitmentsShown;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;

/** The promises that the reader may see; the chosen theme, whether several carry them and the page live in the address. */
@Page
public class CommitmentsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CommitmentsDesk desk;

    private String theme;
    private boolean joint;
    private int page = 1;
    private transient CommitmentsShown shown;

    public void open() {
        shown = desk.promises(theme, joint, page);
        page = shown.page();
    }

    public CommitmentsShown getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    public Pager getPager() {
        return new Pager(page, CommitmentsDesk.PAGE, getShown().found());
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public boolean isJoint() {
        return joint;
    }

    public void setJoint(boolean joint) {
        this.joint = joint;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
