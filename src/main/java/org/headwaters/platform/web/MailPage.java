package org.headwaters.platform.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;
import org.headwaters.platform.mail.MailDesk;
import org.headwaters.platform.mail.MailScreen;
import org.headwaters.platform.mail.MailWorkflow;
import org.headwaters.platform.outbox.Queue;

/** How mail goes: what was sent, what waits, what was refused and why; what can be mended here is one button. */
@Page
public class MailPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    @Inject
    private transient MailDesk desk;

    @Inject
    private transient MailWorkflow workflow;

    private String view = "since";
    private int page = 1;
    private MailScreen shown;

    public void open() {
        shown = desk.page(chosen(), new Pager(page, SIZE, 0).offset(), SIZE);
    }

    public String tryNow(long id) {
        workflow.tryNow(id);
        return here();
    }

    public String stop() {
        workflow.stop();
        return here();
    }

    public String resume() {
        workflow.resume();
        return here();
    }

    public Pager getPager() {
        return new Pager(page, SIZE, shown.total());
    }

    public MailScreen getShown() {
        return shown;
    }

    /** {@code page} where the link leads to what is shown already, null elsewhere. */
    public String current(String name) {
        return chosen().name().toLowerCase(Locale.ROOT).equals(name) ? "page" : null;
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

    private String here() {
        return PlatformPages.MAIL.go("view", chosen().name().toLowerCase(Locale.ROOT));
    }

    private Queue.View chosen() {
        return Arrays.stream(Queue.View.values())
                .filter(v -> v.name().equalsIgnoreCase(view))
                .findFirst()
                .orElse(Queue.View.SINCE);
    }
}
