package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.CandidatesShown;
import org.headwaters.network.DirectorySource.Choice;
import org.headwaters.network.JoinDesk;
import org.headwaters.network.JoinWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** A partner names an organisation. */
@Page
public class NominatePage extends CandidateForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private JoinWorkflow workflow;

    @Inject
    private JoinDesk desk;

    private transient List<CandidatesShown.Row> named;

    public String send() {
        workflow.nominate(typed());
        Said.next("network.nominate.told", getOrganisation(), getContact());
        return JoinPages.NOMINATE.go();
    }

    public List<CandidatesShown.Row> getNamed() {
        if (named == null) {
            named = desk.named();
        }
        return named;
    }

    @Override
    public List<Choice> getSectors() {
        return desk.sectors();
    }
}
