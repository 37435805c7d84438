package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.network.JoinDesk;
import org.headwaters.network.JoinWorkflow;
import org.headwaters.network.NewCandidate;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.faces.Page;

/** Where the mailed link leads: mail programs look at it too, so that only the button begins anything. */
@Page
public class BeginPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private JoinDesk desk;

    @Inject
    private JoinWorkflow workflow;

    private String link;
    private transient NewCandidate asked;
    private boolean dead;
    private boolean begun;

    public void open() {
        try {
            asked = desk.look(link);
        } catch (Refusal usedOrOld) {
            dead = true;
        }
    }

    public void begin() {
        getAsked();
        workflow.confirm(link);
        begun = true;
    }

    public NewCandidate getAsked() {
        if (asked == null && !dead && !begun) {
            open();
        }
        return asked;
    }

    public boolean isDead() {
        return dead;
    }

    public boolean isBegun() {
        return begun;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
