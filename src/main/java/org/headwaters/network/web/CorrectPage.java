package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.network.ChangeRequest.Asked;
import org.headwaters.network.OrganisationDesk;
import org.headwaters.network.OrganisationDesk.Correctable;
import org.headwaters.network.OrganisationWorkflow;
import org.headwaters.network.ProfileField;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Somebody says what is wrong in a partner's profile. */
@Page
public class CorrectPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationDesk desk;

    @Inject
    private OrganisationWorkflow workflow;

    private String ref;
    private ProfileField field = ProfileField.NAME;
    private String becomes;
    private String why;
    private transient Correctable shown;

    public void open() {
        shown = desk.correctable(ref);
    }

    public String send() {
        workflow.ask(ref, new Asked(field, becomes, why));
        Said.next("network.correct.sent", getShown().card().name());
        return NetworkPages.PARTNER.go("ref", ref);
    }

    public Correctable getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    public ProfileField[] getChoices() {
        return ProfileField.values();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public ProfileField getField() {
        return field;
    }

    public void setField(ProfileField field) {
        this.field = field;
    }

    public String getBecomes() {
        return becomes;
    }

    public void setBecomes(String becomes) {
        this.becomes = becomes;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
