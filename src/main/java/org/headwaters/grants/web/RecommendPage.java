package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.headwaters.grants.CaseDesk;
import org.headwaters.grants.CaseFile;
import org.headwaters.grants.DecideDesk;
import org.headwaters.grants.DecideWorkflow;
import org.headwaters.grants.Recommend;
import org.headwaters.grants.Verdict;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What an officer proposes to whoever approves: award of so much or decline, with reasons from the library. */
@Page
public class RecommendPage implements Serializable {
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
    private Verdict verdict = Verdict.AWARD;
    private Money amount;
    private List<String> awardReasons = List.of();
    private List<String> declineReasons = List.of();
    private String note;

    public void open() {
        shown = cases.open(ref);
        if (!shown.isStaff()) {
            throw new NotFound(ref);
        }
        table = desk.table(ref);
        amount = table.most();
    }

    public String recommend() {
        var award = verdict == Verdict.AWARD;
        var reasons = Set.copyOf(award ? awardReasons : declineReasons);
        if (reasons.isEmpty()) {
            Said.beside(award ? "awardReasons" : "declineReasons", "grants.refused.chooseReason");
            return null;
        }
        decide.recommend(ref, shown.version(), new Recommend(verdict, award ? amount : null, reasons, note));
        Said.next("grants.recommend.done");
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

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public List<String> getAwardReasons() {
        return awardReasons;
    }

    public void setAwardReasons(List<String> awardReasons) {
        this.awardReasons = awardReasons;
    }

    public List<String> getDeclineReasons() {
        return declineReasons;
    }

    public void setDeclineReasons(List<String> declineReasons) {
        this.declineReasons = declineReasons;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
