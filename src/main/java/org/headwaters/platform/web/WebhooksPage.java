package org.headwaters.platform.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;
import org.headwaters.platform.faces.Said;
import org.headwaters.platform.webhooks.WebhookDesk;
import org.headwaters.platform.webhooks.WebhookScreen;
import org.headwaters.platform.webhooks.WebhookWorkflow;

/** Programs that hear of news: their addresses, a new one with its secret shown once, and what was sent lately. */
@Page
public class WebhooksPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    @Inject
    private WebhookDesk desk;

    @Inject
    private WebhookWorkflow workflow;

    private final HashMap<String, Boolean> ticked = new HashMap<>();
    private String address;
    private String secret;
    private int page = 1;
    private WebhookScreen shown;

    public void open() {
        shown = desk.open(new Pager(page, SIZE, 0).offset(), SIZE);
    }

    /** Stays on the page: behind a redirect the secret would have to be kept somewhere. */
    public void add() {
        var kinds = shown.kinds().stream()
                .filter(kind -> Boolean.TRUE.equals(ticked.get(kind)))
                .toList();
        secret = workflow.add(address, kinds);
        address = null;
        ticked.clear();
        open();
    }

    public String pause(long id) {
        workflow.pause(id);
        return PlatformPages.WEBHOOKS.go();
    }

    public String resume(long id) {
        workflow.resume(id);
        return PlatformPages.WEBHOOKS.go();
    }

    public String remove(long id) {
        workflow.remove(id);
        Said.next("platform.webhooks.removed");
        return PlatformPages.WEBHOOKS.go();
    }

    public String resend(long delivery) {
        workflow.resend(delivery);
        Said.next("platform.webhooks.resent");
        return PlatformPages.WEBHOOKS.go();
    }

    /** Key of the words for a kind, which its room has. */
    public String key(String kind) {
        var dot = kind.indexOf('.');
        return kind.substring(0, dot) + ".webhook" + kind.substring(dot);
    }

    /** A kind as part of a control's name. */
    public String field(String kind) {
        return "kind-" + kind.replace('.', '-');
    }

    public List<String> keys(List<String> kinds) {
        return kinds.stream().map(this::key).toList();
    }

    public Pager getPager() {
        return new Pager(page, SIZE, shown.sent());
    }

    public WebhookScreen getShown() {
        return shown;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getSecret() {
        return secret;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
