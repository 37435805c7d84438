package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.DirectorySource.Choice;
import org.headwaters.network.JoinDesk;
import org.headwaters.network.JoinWorkflow;
import org.headwaters.platform.faces.Page;

/** A stranger asks for an organisation to join; the answer is the same whoever asks. */
@Page
public class EnterPage extends CandidateForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private JoinWorkflow workflow;

    @Inject
    private JoinDesk desk;

    /** No person sees this field; a program that fills in all there is tells what it is. */
    private String fax;

    private boolean sent;

    public void send() {
        var typed = typed();
        if (fax == null || fax.isBlank()) {
            workflow.ask(typed);
        }
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    @Override
    public List<Choice> getSectors() {
        return desk.sectors();
    }

    public long getPartners() {
        return desk.partners();
    }

    public String getFax() {
        return fax;
    }

    public void setFax(String fax) {
        this.fax = fax;
    }
}
