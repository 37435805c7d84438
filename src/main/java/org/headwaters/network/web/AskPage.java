package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.network.IntroductionDesk;
import org.headwaters.network.IntroductionWorkflow;
import org.headwaters.network.IntroductionsShown.Asking;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** A partner asks to be introduced to another one. */
@Page
public class AskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private IntroductionDesk desk;

    @Inject
    private IntroductionWorkflow workflow;

    private String ref;
    private String seeker;
    private Long offer;
    private String why;
    private transient Asking shown;

    public void open() {
        seeker = getShown().seekers().get(0).reference();
    }

    public String send() {
        workflow.ask(seeker, ref, offer, why);
        Said.next("network.ask.sent", getShown().giver().name());
        return NetworkPages.INTRODUCTIONS.go();
    }

    public Asking getShown() {
        if (shown == null) {
            shown = desk.asking(ref);
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getSeeker() {
        return seeker;
    }

    public void setSeeker(String seeker) {
        this.seeker = seeker;
    }

    public Long getOffer() {
        return offer;
    }

    public void setOffer(Long offer) {
        this.offer = offer;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
