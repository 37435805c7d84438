package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.Verdict;
import org.headwaters.grants.WordingDesk;
import org.headwaters.grants.WordingWorkflow;
import org.headwaters.platform.faces.Page;

/** The letters and reasons of one call, or of all calls where the address names none. */
@Page
public class WordingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WordingDesk desk;

    @Inject
    private WordingWorkflow wording;

    private String ref;
    private WordingDesk.Sheet shown;
    private String said;

    public void open() {
        ref = WordingPlace.call(ref);
        shown = desk.open(ref);
    }

    public void moveUp(String code) {
        wording.moveReasonUp(ref, code);
        done("grants.wording.moved");
    }

    public void retire(String code) {
        wording.retireReason(ref, code);
        done("grants.wording.retired");
    }

    public void offer(String code) {
        wording.offerReason(ref, code);
        done("grants.wording.offered");
    }

    private void done(String key) {
        shown = desk.open(ref);
        said = key;
    }

    /** Key of the sentence on what was just done, null at first. */
    public String getSaid() {
        return said;
    }

    /** What the addresses of this scope end with. */
    public String getEnd() {
        return WordingPlace.end(ref);
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public WordingDesk.Sheet getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
