package org.headwaters.platform.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;
import org.headwaters.platform.mail.InboxDesk;
import org.headwaters.platform.mail.InboxScreen;

/** What arrived in the demonstration: a list, and one message opened. */
@Page
public class InboxPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    @Inject
    private transient InboxDesk desk;

    private int page = 1;
    private Long message;
    private InboxScreen shown;
    private InboxScreen.Opened opened;

    public void open() {
        shown = desk.page(new Pager(page, SIZE, 0).offset(), SIZE);
        opened = message == null ? null : desk.open(message);
    }

    public Pager getPager() {
        return new Pager(page, SIZE, shown.total());
    }

    public InboxScreen getShown() {
        return shown;
    }

    public InboxScreen.Opened getOpened() {
        return opened;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Long getMessage() {
        return message;
    }

    public void setMessage(Long message) {
        this.message = message;
    }
}
