package org.headwaters.platform.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.audit.AuditDesk;
import org.headwaters.platform.audit.AuditScreen;
import org.headwaters.platform.audit.AuditWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;

/** The trail: a sentence that filters it, its rows newest first, one of them opened, and whether it is whole. */
@Page
public class AuditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;
    private static final List<Integer> SPANS = List.of(1, 7, 30, 365, 0);

    @Inject
    private transient AuditDesk desk;

    @Inject
    private transient AuditWorkflow workflow;

    @Inject
    private transient Clock clock;

    private long who;
    private String to = "";
    private int days = 30;
    private int page = 1;
    private Long entry;
    private AuditScreen shown;
    private AuditScreen.Opened opened;

    public void open() {
        Instant since = SPANS.contains(days) && days > 0 ? clock.instant().minus(Duration.ofDays(days)) : null;
        shown = desk.page(who, to, since, new Pager(page, SIZE, 0).offset(), SIZE);
        opened = entry == null ? null : desk.open(entry);
    }

    public String checkNow() {
        workflow.checkNow();
        return PlatformPages.AUDIT.go();
    }

    public Pager getPager() {
        return new Pager(page, SIZE, shown.count());
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    public AuditScreen getShown() {
        return shown;
    }

    public AuditScreen.Opened getOpened() {
        return opened;
    }

    public long getWho() {
        return who;
    }

    public void setWho(long who) {
        this.who = who;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }

    /** As part of an address. */
    public String getEncodedTo() {
        return URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Long getEntry() {
        return entry;
    }

    public void setEntry(Long entry) {
        this.entry = entry;
    }
}
