package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.headwaters.grants.DecideWorkflow;
import org.headwaters.grants.Queue;
import org.headwaters.grants.QueueDesk;
import org.headwaters.grants.QueueFilter;
import org.headwaters.grants.QueueView;
import org.headwaters.grants.QueueWorkflow;
import org.headwaters.grants.Stage;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;
import org.headwaters.platform.faces.Said;

/** The queue as its address says it; bulk moves go on to their own page, which says first what will happen. */
@Page
public class QueuePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private QueueDesk desk;

    @Inject
    private QueueWorkflow views;

    @Inject
    private DecideWorkflow decide;

    private final HashMap<String, String> asked = new HashMap<>();
    private Integer page = 1;
    private Queue shown;
    private String viewName;

    /** Shows the view, or goes on to the case that follows one of its cases. */
    public void open() {
        var filter = QueueFilter.of(asked);
        var last = asked.get("after");
        if (last != null && !last.isBlank()) {
            var next = desk.after(filter, last, Place.instant(asked.get("due")));
            if (next.isPresent()) {
                Said.go(place(filter, next.get()).link(next.get().reference()));
                return;
            }
            Said.aside("grants.queue.last");
        }
        shown = desk.open(filter, page == null ? 1 : page);
    }

    /** The address that opens a case and remembers this view. */
    public String link(Queue.Line line) {
        return place(shown.filter(), line).link(line.reference());
    }

    private static Place place(QueueFilter filter, Queue.Line line) {
        return new Place(filter, line.left() == null ? null : line.left().due());
    }

    /** Takes up what presses most of what nobody has in hand, and opens it. */
    public String takeNext() {
        var free = new QueueFilter(QueueView.OPEN, null, null, Stage.SUBMITTED, null, null);
        var lines = desk.open(free, 1).lines();
        if (lines.isEmpty()) {
            Said.now("grants.queue.nothingFree");
            return null;
        }
        var first = lines.get(0);
        decide.takeUp(first.reference(), first.version());
        Said.next("grants.queue.tookUp", first.title());
        return GrantPages.APPLICATION.go("ref", first.reference());
    }

    public String takeUpChosen() {
        return bulk("takeUp");
    }

    public String giveChosen() {
        return bulk("give");
    }

    private String bulk(String what) {
        var chosen = Said.chosen();
        if (chosen.isEmpty()) {
            Said.now("grants.queue.chooseFirst");
            return null;
        }
        Said.go(GrantPages.BULK.link(
                "what",
                what,
                "refs",
                String.join(",", chosen),
                "queue",
                shown.filter().query(),
                "page",
                shown.page()));
        return null;
    }

    public String keepView() {
        views.keep(viewName, shown.filter());
        Said.next("grants.queue.viewKept", viewName);
        Said.go(new Place(shown.filter(), null).back());
        return null;
    }

    public String forgetView(long id) {
        views.forget(id);
        return GrantPages.QUEUE.go();
    }

    public Pager getPager() {
        return new Pager(shown.page(), Queue.SIZE, Math.min(shown.total(), shown.most()));
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public Map<String, String> getAsked() {
        return asked;
    }

    public Queue getShown() {
        return shown;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public String getViewName() {
        return viewName;
    }

    public void setViewName(String viewName) {
        this.viewName = viewName;
    }
}
