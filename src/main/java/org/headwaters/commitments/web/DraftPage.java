package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.commitments.DraftDesk;
import org.headwaters.commitments.DraftScreen;
import org.headwaters.commitments.DraftWorkflow;
import org.headwaters.commitments.IncompletePromise;
import org.headwaters.platform.Causes;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** A promise while it is written. Without a reference: where one begins a promise, and what was begun. */
@Page
public class DraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DraftDesk desk;

    @Inject
    private DraftWorkflow drafting;

    @Inject
    private SentPromise sent;

    private String ref;
    private String goal;
    private String learned;
    private transient DraftScreen shown;
    private transient DraftDesk.Mine mine;
    private Typed typed = Typed.NOTHING;

    public void open() {
        if (ref == null) {
            mine = desk.mine();
        } else {
            getShown();
        }
    }

    public String start(String organisation) {
        return CommitmentPages.DRAFT.go("ref", drafting.start(organisation, goal));
    }

    /** Only what was typed. */
    public String save() {
        return keep() ? here() : null;
    }

    public String submit() {
        return keep() && complete(() -> drafting.submit(ref), "commitments.draft.submitted") ? promise() : null;
    }

    public String revise() {
        return keep() && complete(() -> drafting.revise(ref), "commitments.draft.revised") ? promise() : null;
    }

    public String withdraw() {
        drafting.withdraw(ref, learned);
        Said.next("commitments.draft.withdrawn");
        return CommitmentPages.DRAFT.go();
    }

    /** What was typed and could not be saved, else what stands there. */
    public String text(String code) {
        return typed.texts().getOrDefault(code, getShown().field(code).text());
    }

    /** The sentence beside a field, empty when all is well. */
    public String wrong(String code) {
        return typed.wrong().getOrDefault(code, "");
    }

    private boolean keep() {
        typed = sent.keep(getShown());
        shown = null;
        return !typed.isTrouble();
    }

    private boolean complete(Runnable move, String done) {
        try {
            move.run();
            Said.next(done);
            return true;
        } catch (RuntimeException refused) {
            var incomplete = Causes.find(IncompletePromise.class, refused).orElseThrow(() -> refused);
            typed = sent.lacking(incomplete.flaws());
            shown = null;
            return false;
        }
    }

    private String here() {
        return CommitmentPages.DRAFT.go("ref", ref);
    }

    private String promise() {
        return CommitmentPages.COMMITMENT.go("ref", ref);
    }

    /** Read once a request; after a change it is read again. */
    public DraftScreen getShown() {
        if (shown == null) {
            shown = desk.draft(ref);
        }
        return shown;
    }

    public DraftDesk.Mine getMine() {
        if (mine == null) {
            mine = desk.mine();
        }
        return mine;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    /** Which goal a promise that is begun here serves, null for the one due last. */
    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getLearned() {
        return learned;
    }

    public void setLearned(String learned) {
        this.learned = learned;
    }
}
