package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.GivenDesk;
import org.headwaters.grants.GivenScreen;
import org.headwaters.grants.GivenView;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;

/** The grants given, by what they wait for. */
@Page
public class GivenPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GivenDesk desk;

    private String view;
    private int page = 1;
    private GivenScreen shown;
    private Pager pager;

    public void open() {
        shown = desk.open(GivenView.of(view), new Pager(page, GivenDesk.LINES, 0).offset());
        pager = new Pager(page, GivenDesk.LINES, shown.found());
    }

    /** Whether the shown view still waits for a report, so that its day is worth a column. */
    public boolean isDueShown() {
        return shown.view() == GivenView.LATE || shown.view() == GivenView.TO_COME;
    }

    public GivenView[] getViews() {
        return GivenView.values();
    }

    public GivenScreen getShown() {
        return shown;
    }

    public Pager getPager() {
        return pager;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
