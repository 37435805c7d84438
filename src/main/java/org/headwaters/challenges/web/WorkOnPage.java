package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.challenges.CauseWork.Depth;
import org.headwaters.challenges.ChallengesDesk;
import org.headwaters.challenges.ChallengesDesk.Own;
import org.headwaters.challenges.ChallengesDesk.Tagging;
import org.headwaters.challenges.WorkWorkflow;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** A partner says how far it is with a cause, and with what; and takes it back. */
@Page
public class WorkOnPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChallengesDesk desk;

    @Inject
    private WorkWorkflow workflow;

    private transient Tagging shown;
    private String ref;
    private String of;
    private Depth depth;
    private String what;

    /** Of several organisations the address names one; else it is the first. */
    public void open() {
        shown = desk.tagging(ref);
        var chosen = getOwn();
        of = chosen.card().reference();
        depth = chosen.depth();
        what = chosen.what();
    }

    public String save() {
        workflow.tag(ref, of, depth, what);
        Said.next("challenges.work.saved");
        return ChallengesPages.CAUSE.go("ref", ref);
    }

    public String remove() {
        workflow.untag(ref, of);
        Said.next("challenges.work.removed");
        return ChallengesPages.CAUSE.go("ref", ref);
    }

    public Own getOwn() {
        var all = getShown().own();
        return all.stream()
                .filter(one -> one.card().reference().equals(of))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new NotFound("organisation"));
    }

    public Depth[] getDepths() {
        return Depth.values();
    }

    public Tagging getShown() {
        if (shown == null) {
            shown = desk.tagging(ref);
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public Depth getDepth() {
        return depth;
    }

    public void setDepth(Depth depth) {
        this.depth = depth;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}
