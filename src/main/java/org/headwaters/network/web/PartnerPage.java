package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.network.JoinWorkflow;
import org.headwaters.network.MembershipWorkflow;
import org.headwaters.network.PartnerShown;
import org.headwaters.network.PartnersDesk;
import org.headwaters.network.StandingMove;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** One partner, and for the backbone where it may go from here. */
@Page
public class PartnerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnersDesk desk;

    @Inject
    private MembershipWorkflow membership;

    @Inject
    private JoinWorkflow joining;

    private String ref;
    private String why;
    private transient PartnerShown shown;
    private transient List<String> earlierNames;
    private transient MetStreams streams;

    public void open() {
        shown = desk.partner(ref);
        if (!shown.card().reference().equals(ref)) {
            Said.go(shown.card().link()); // it lives on in another one, and so does its address
        }
    }

    public String move(StandingMove move) {
        var name = getShown().card().name();
        switch (move) {
            case PAUSE -> membership.pause(ref, why);
            case RETURN -> membership.takeBack(ref, why);
            default -> membership.letGo(ref, why);
        }
        Said.next("network.standing.told." + move, name);
        return move == StandingMove.LEAVE ? NetworkPages.PARTNERS.go() : NetworkPages.PARTNER.go("ref", ref);
    }

    /** One that a file has brought is asked to join. */
    public String begin() {
        joining.askAgain(ref, why);
        Said.next("network.join.againDone", getShown().card().name());
        return JoinPages.JOIN.go("ref", ref);
    }

    public PartnerShown getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    public MetStreams getStreams() {
        if (streams == null) {
            streams = new MetStreams(getShown().met());
        }
        return streams;
    }

    public List<String> getEarlierNames() {
        if (earlierNames == null) {
            earlierNames = desk.earlierNames(getShown().card().id());
        }
        return earlierNames;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
