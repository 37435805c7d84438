package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.network.MergeDesk;
import org.headwaters.network.MergeShown;
import org.headwaters.network.MergeWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Makes one of two organisations that are the same. */
@Page
public class MergePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MergeDesk desk;

    @Inject
    private MergeWorkflow workflow;

    private String ref;
    private String into;
    private String why;
    private transient MergeShown shown;

    public void open() {
        shown = desk.pair(ref, into);
    }

    public String merge() {
        workflow.organisations(ref, getShown().into().card().reference(), why);
        Said.next(
                "network.merge.done",
                getShown().merged().card().name(),
                getShown().into().card().name());
        return JoinPages.PARTNERS.go();
    }

    public MergeShown getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
