package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.ScoresDesk;
import org.headwaters.grants.ScoresScreen;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;

/** The scores of a call's cases; the order and the page are in the address. */
@Page
public class ScoresPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ScoresDesk desk;

    private String call;
    private ScoresScreen.By by;
    private Integer page = 1;
    private ScoresScreen shown;

    public void open() {
        shown = desk.scores(call, by, page == null ? 1 : page);
    }

    public Pager getPager() {
        return new Pager(shown.page(), ScoresScreen.SIZE, shown.total());
    }

    public ScoresScreen getShown() {
        return shown;
    }

    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call;
    }

    public ScoresScreen.By getBy() {
        return by;
    }

    public void setBy(ScoresScreen.By by) {
        this.by = by;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
