package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.network.AskedToCarry;
import org.headwaters.network.CarryWorkflow;
import org.headwaters.network.JoinDesk;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.faces.Page;

/** Where the mail leads in which somebody is asked to carry an organisation: only its two buttons answer. */
@Page
public class CarryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private JoinDesk desk;

    @Inject
    private CarryWorkflow workflow;

    private String link;
    private String organisation;
    private String joined;
    private boolean left;
    private boolean dead;
    private transient AskedToCarry asked;

    public void open() {
        try {
            asked = desk.asked(link);
            organisation = asked.organisation();
        } catch (Refusal answeredOrOld) {
            dead = true;
        }
    }

    public void accept() {
        joined = workflow.accept(link);
    }

    public void refuse() {
        workflow.refuse(link);
        left = true;
    }

    /** What is asked, while it is. */
    public AskedToCarry getAsked() {
        if (asked == null && isOpen()) {
            open();
        }
        return asked;
    }

    public boolean isOpen() {
        return !dead && !left && joined == null;
    }

    public boolean isDead() {
        return dead;
    }

    public boolean isLeft() {
        return left;
    }

    /** The reference of the organisation that the person carries from now on, null before. */
    public String getJoined() {
        return joined;
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
