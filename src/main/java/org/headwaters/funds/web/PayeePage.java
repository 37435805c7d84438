package org.headwaters.funds.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.funds.AccountDesk;
import org.headwaters.funds.AccountWorkflow;
import org.headwaters.funds.PayeeScreen;
import org.headwaters.platform.Caller;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Where one organisation's money goes: what stands, what waits for a second person, and new details. */
@Page
public class PayeePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountDesk desk;

    @Inject
    private AccountWorkflow workflow;

    @Inject
    private Caller caller;

    private String ref;
    private PayeeScreen shown;
    private AccountForm form;

    public void open() {
        form = new AccountForm(caller.locale());
        shown = desk.payee(ref);
    }

    public String enter() {
        workflow.enter(ref, form.details());
        return done("entered");
    }

    public String confirm() {
        workflow.confirm(ref, shown.next().number());
        return done("confirmed");
    }

    public String drop() {
        workflow.drop(ref, shown.next().number());
        return done("dropped");
    }

    private String done(String what) {
        Said.next("funds.payee.done." + what, shown.name());
        return FundPages.PAYEE.go("ref", ref);
    }

    public PayeeScreen getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public AccountForm getForm() {
        return form;
    }
}
