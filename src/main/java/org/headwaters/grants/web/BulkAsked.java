package org.headwaters.grants.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.headwaters.grants.QueueFilter;

/** What the address of a bulk move says: what is to be done, with which cases, and from where in the queue they come. */
public class BulkAsked implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String GIVE = "give";

    private String what;
    private String refs;
    private String queue;
    private Integer page;

    /** The queue as it was: its view, what narrows it, and its page. What an address says wrongly is left out. */
    public String getBack() {
        var query = QueueFilter.read(queue).query();
        var from = page == null || page < 2 ? "" : "page=" + page;
        var both = query + (query.isEmpty() || from.isEmpty() ? "" : "&") + from;
        return GrantPages.QUEUE.path() + (both.isEmpty() ? "" : "?" + both);
    }

    List<String> references() {
        return Arrays.asList(refs.split(","));
    }

    public boolean isGiving() {
        return GIVE.equals(what);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = GIVE.equals(what) ? what : "takeUp";
    }

    public String getRefs() {
        return refs;
    }

    public void setRefs(String refs) {
        this.refs = refs;
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
