package org.headwaters.funds.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.funds.FundDesk;
import org.headwaters.funds.FundWorkflow;
import org.headwaters.funds.PaysScreen;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** How one fund pays: above which amount two people approve, and from which account. */
@Page
public class PaysPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FundDesk desk;

    @Inject
    private FundWorkflow workflow;

    @Inject
    private Caller caller;

    private String ref;
    private PaysScreen shown;
    private Money twoAbove;
    private AccountForm form;

    public void open() {
        form = new AccountForm(caller.locale());
        shown = desk.pays(ref);
        twoAbove = shown.twoAbove();
    }

    /** An account that is left empty stays as it is. */
    public String keep() {
        workflow.pays(ref, twoAbove, form.isEmpty() ? null : form.details());
        Said.next("funds.pays.done");
        return FundPages.POOL.go("ref", ref);
    }

    public PaysScreen getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Money getTwoAbove() {
        return twoAbove;
    }

    public void setTwoAbove(Money twoAbove) {
        this.twoAbove = twoAbove;
    }

    public AccountForm getForm() {
        return form;
    }
}
