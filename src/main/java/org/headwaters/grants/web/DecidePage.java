package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.headwaters.grants.CaseDesk;
import org.headwaters.grants.CaseFile;
import org.headwaters.grants.DecideDesk;
import org.headwaters.grants.DecideWorkflow;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** The second person's page: award, decline, send back, or take a decision back. Nothing is told from here. */
@Page
public class DecidePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseDesk cases;

    @Inject
    private DecideDesk desk;

    @Inject
    private DecideWorkflow decide;

    private String ref;
    private CaseFile shown;
    private DecideDesk.Table table;
    private Money amount;
    private List<String> reasons = List.of();
    private String backReason;
    private String correctReason;

    public void open() {
        shown = cases.open(ref);
        if (!shown.isStaff()) {
            throw new NotFound(ref);
        }
        table = desk.table(ref);
        amount = table.most();
    }

    public String award() {
        decide.award(ref, shown.version(), amount);
        return done("grants.decide.awarded");
    }

    public String decline() {
        decide.decline(ref, shown.version(), Set.copyOf(reasons));
        return done("grants.decide.declined");
    }

    public String sendBack() {
        decide.sendBack(ref, shown.version(), backReason);
        return done("grants.decide.sentBack");
    }

    public String correct() {
        decide.correct(ref, shown.version(), correctReason);
        return done("grants.decide.corrected");
    }

    private String done(String key) {
        Said.next(key);
        return GrantPages.APPLICATION.go("ref", ref);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public CaseFile getShown() {
        return shown;
    }

    public DecideDesk.Table getTable() {
        return table;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public List<String> getReasons() {
        return reasons;
    }

    public void setReasons(List<String> reasons) {
        this.reasons = reasons;
    }

    public String getBackReason() {
        return backReason;
    }

    public void setBackReason(String backReason) {
        this.backReason = backReason;
    }

    public String getCorrectReason() {
        return correctReason;
    }

    public void setCorrectReason(String correctReason) {
        this.correctReason = correctReason;
    }
}
