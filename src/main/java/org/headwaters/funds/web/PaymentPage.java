package org.headwaters.funds.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.headwaters.funds.PaymentDesk;
import org.headwaters.funds.PaymentScreen;
import org.headwaters.funds.PaymentWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** One payment: what it is for, where it goes, who did what with it, and the next step. */
@Page
public class PaymentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentDesk desk;

    @Inject
    private PaymentWorkflow workflow;

    private String ref;
    private PaymentScreen shown;
    private String backReason;
    private String failReason;
    private LocalDate paidOn;
    private LocalDate failedOn;

    public void open() {
        shown = desk.payment(ref);
    }

    public String propose() {
        workflow.propose(ref, version());
        return done("propose");
    }

    public String approve() {
        workflow.approve(ref, version());
        return done("approve");
    }

    public String sendBack() {
        workflow.sendBack(ref, version(), backReason);
        return done("sendBack");
    }

    public String retry() {
        workflow.retry(ref, version());
        return done("retry");
    }

    public String paid() {
        workflow.paid(ref, version(), paidOn);
        return done("paid");
    }

    public String failed() {
        workflow.failed(ref, version(), failedOn, failReason);
        return done("failed");
    }

    private String done(String what) {
        Said.next("funds.payment.done." + what, ref);
        return FundPages.PAYMENT.go("ref", ref);
    }

    private long version() {
        return shown.row().version();
    }

    public PaymentScreen getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getBackReason() {
        return backReason;
    }

    public void setBackReason(String backReason) {
        this.backReason = backReason;
    }

    public String getFailReason() {
        return failReason;
    }

    public void setFailReason(String failReason) {
        this.failReason = failReason;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public LocalDate getFailedOn() {
        return failedOn;
    }

    public void setFailedOn(LocalDate failedOn) {
        this.failedOn = failedOn;
    }
}
