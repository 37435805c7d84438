package org.headwaters.funds.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.headwaters.funds.EntryKind;
import org.headwaters.funds.FundDesk;
import org.headwaters.funds.FundWorkflow;
import org.headwaters.funds.PaymentWorkflow;
import org.headwaters.funds.PoolScreen;
import org.headwaters.platform.Money;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;
import org.headwaters.platform.faces.Said;

/** One fund: what is left, what explains it, and its ledger. */
@Page
public class PoolPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 25;

    @Inject
    private FundDesk desk;

    @Inject
    private FundWorkflow workflow;

    @Inject
    private PaymentWorkflow payments;

    private final String key = UUID.randomUUID().toString();
    private Money added;
    private String ref;
    private EntryKind kind;
    private int page = 1;
    private PoolScreen shown;
    private Pager pager;

    public void open() {
        var first = new Pager(page, LINES, 0);
        shown = desk.pool(ref, kind, first.offset(), LINES);
        pager = new Pager(page, LINES, shown.found());
    }

    public String add() {
        workflow.add(ref, added, key);
        return FundPages.POOL.go("ref", ref);
    }

    public String approve(String payment, long version) {
        payments.approve(payment, version);
        Said.next("funds.payment.done.approve", payment);
        return FundPages.POOL.go("ref", ref);
    }

    public Money getAdded() {
        return added;
    }

    public void setAdded(Money added) {
        this.added = added;
    }

    public PoolScreen getShown() {
        return shown;
    }

    public Pager getPager() {
        return pager;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public EntryKind getKind() {
        return kind;
    }

    public void setKind(EntryKind kind) {
        this.kind = kind;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
