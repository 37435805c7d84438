package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.headwaters.grants.DecideDesk;
import org.headwaters.grants.DecideWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Gives an application back: what is missing, and which answers may be changed for it. */
@Page
public class ReturnPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DecideDesk desk;

    @Inject
    private DecideWorkflow decide;

    private String ref;
    private DecideDesk.Asked shown;
    private String missing;
    private List<String> questions = List.of();

    public void open() {
        shown = desk.asked(ref);
    }

    public String giveBack() {
        decide.giveBack(ref, shown.version(), missing, Set.copyOf(questions));
        Said.next("grants.return.done");
        return GrantPages.APPLICATION.go("ref", ref);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public DecideDesk.Asked getShown() {
        return shown;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public List<String> getQuestions() {
        return questions;
    }

    public void setQuestions(List<String> questions) {
        this.questions = questions;
    }
}
