package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.AssignWorkflow;
import org.headwaters.grants.DecideDesk;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.reviews.Assigned;

/** Gives a case to its readers by hand, with what stands against each of them. */
@Page
public class AssignPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DecideDesk desk;

    @Inject
    private AssignWorkflow assign;

    private String ref;
    private String words;
    private DecideDesk.Readers shown;
    private String reason;

    public void open() {
        shown = desk.readers(ref, words);
    }

    public String ask(long person, String name) {
        assign.assign(ref, new PersonId(person));
        Said.next("grants.assign.asked", name);
        return here();
    }

    public String release(Assigned one) {
        assign.release(ref, one.state().id().value(), one.state().version(), reason);
        Said.next("grants.assign.released", one.name());
        return here();
    }

    public String reopen(Assigned one) {
        assign.reopen(ref, one.state().id().value(), one.state().version(), reason);
        Said.next("grants.assign.reopened", one.name());
        return here();
    }

    private String here() {
        return GrantPages.ASSIGN.go("ref", ref);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public DecideDesk.Readers getShown() {
        return shown;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
