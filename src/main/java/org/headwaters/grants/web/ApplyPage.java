package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.headwaters.grants.ApplyDesk;
import org.headwaters.grants.ApplyScreen;
import org.headwaters.grants.ApplyScreen.Written;
import org.headwaters.grants.ApplyWorkflow;
import org.headwaters.grants.Incomplete;
import org.headwaters.grants.Stage;
import org.headwaters.platform.Causes;
import org.headwaters.platform.faces.Page;

/** The application while its partners write, confirm and submit it. A call in the address leads to what was begun under it or to its page. */
@Page
public class ApplyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplyDesk desk;

    @Inject
    private ApplyWorkflow moves;

    @Inject
    private SentFields fields;

    private String ref;
    private String call;
    private String reason;
    private final String key = UUID.randomUUID().toString();
    private transient ApplyScreen shown;
    private Kept kept = Kept.NOTHING;

    public String open() {
        if (ref == null) {
            return desk.begun(call)
                    .map(begun -> GrantPages.APPLY.go("ref", begun))
                    .orElseGet(() -> GrantPages.CALL.go("ref", call));
        }
        return getShown().writing()
                        || getShown().stage() == Stage.CO_SIGNING
                        || getShown().stage() == Stage.MISSED
                ? null
                : GrantPages.APPLICATION.go("ref", ref);
    }

    /** Only what was typed, for buttons that lead on. */
    public String save() {
        return keep() ? here() : null;
    }

    public String ask() {
        return keep() && complete(() -> moves.ask(ref)) ? here() : null;
    }

    public String resubmit() {
        return keep() && complete(() -> moves.resubmit(ref)) ? GrantPages.RECEIPT.go("ref", ref) : null;
    }

    public String revise() {
        moves.revise(ref);
        return here();
    }

    public String submit() {
        moves.submit(ref, key);
        return GrantPages.RECEIPT.go("ref", ref);
    }

    public String withdraw() {
        moves.withdraw(ref, reason);
        return GrantPages.APPLICATION.go("ref", ref);
    }

    public String carryOver() {
        return GrantPages.APPLY.go("ref", moves.carryOver(ref));
    }

    /** What was typed and could not be saved, else what stands there. */
    public String text(Written field) {
        return kept.typed().getOrDefault(field.code(), field.text());
    }

    /** The sentence beside a field, empty when all is well. */
    public String wrong(String code) {
        return kept.wrong().getOrDefault(code, "");
    }

    /** The caller's own partner has not confirmed yet. */
    public boolean isMineToConfirm() {
        return getShown().partners().stream().anyMatch(p -> p.mine() && !p.confirmed());
    }

    private boolean keep() {
        kept = fields.keep(getShown());
        shown = null;
        return !kept.isTrouble();
    }

    private boolean complete(Runnable move) {
        try {
            move.run();
            return true;
        } catch (RuntimeException refused) {
            var incomplete = Causes.find(Incomplete.class, refused).orElseThrow(() -> refused);
            kept = fields.lacking(incomplete.gaps(), getShown());
            return false;
        }
    }

    private String here() {
        return GrantPages.APPLY.go("ref", ref);
    }

    /** Read once a request; after a change it is read again. */
    public ApplyScreen getShown() {
        if (shown == null) {
            shown = desk.apply(ref);
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
