package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.fellowships.PeerShown;
import org.headwaters.fellowships.WordDesk;
import org.headwaters.fellowships.WordWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What another team of one's own cohort made, and a word to it; without a team, the list of those to look at. */
@Page
public class PeerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WordDesk desk;

    @Inject
    private WordWorkflow workflow;

    private String ref;
    private String typed;
    private transient PeerShown shown;
    private transient List<PeerShown.Other> others;

    public void open() {
        if (ref == null || ref.isBlank()) {
            others = desk.others();
        } else {
            shown = desk.peer(ref);
        }
    }

    public String say() {
        workflow.sayAsPeer(ref, typed);
        Said.next("fellowships.peer.told");
        return FeedbackPages.PEER.go("ref", ref);
    }

    public boolean isList() {
        return ref == null || ref.isBlank();
    }

    public PeerShown getShown() {
        if (shown == null && !isList()) {
            open();
        }
        return shown;
    }

    public List<PeerShown.Other> getOthers() {
        return others;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
