package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.BudgetKindTerms;
import org.headwaters.grants.CallMakingDesk;
import org.headwaters.grants.CallMakingWorkflow;
import org.headwaters.platform.Money;
import org.headwaters.platform.faces.Page;

/** A call as an applicant will see it, before anybody does; published from here. */
@Page
public class PreviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CallMakingDesk desk;

    @Inject
    private CallMakingWorkflow making;

    private String ref;
    private CallMakingDesk.Sheet shown;

    public void open() {
        shown = desk.sheet(ref);
    }

    public String publish() {
        making.publish(ref, shown.version());
        return GrantPages.CALLS.go();
    }

    public Money cap(BudgetKindTerms kind) {
        return new Money(kind.capMinor(), shown.terms().largest().currency());
    }

    public CallMakingDesk.Sheet getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
