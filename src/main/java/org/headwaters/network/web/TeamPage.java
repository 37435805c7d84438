package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.network.AffiliationRole;
import org.headwaters.network.OrganisationDesk;
import org.headwaters.network.OrganisationShown;
import org.headwaters.network.OrganisationShown.Human;
import org.headwaters.network.TeamWorkflow;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Who does what inside a partner, kept by those who speak for it. */
@Page
public class TeamPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationDesk desk;

    @Inject
    private TeamWorkflow workflow;

    private String ref;
    private Long person;
    private Long successor;
    private AffiliationRole role = AffiliationRole.DEPUTY;
    private transient OrganisationShown shown;

    public void open() {
        ref = getShown().card().reference();
    }

    public String end(Human part) {
        workflow.end(ref, part.id(), part.version());
        Said.next("network.team.told.ended", part.name());
        return here();
    }

    public String passOn(Human part) {
        workflow.passOn(ref, part.id(), part.version(), new PersonId(successor));
        Said.next("network.team.told.passedOn");
        return here();
    }

    public String give() {
        workflow.give(ref, new PersonId(person), role);
        Said.next("network.team.told.given");
        return here();
    }

    private String here() {
        return NetworkPages.TEAM.go("ref", ref);
    }

    public AffiliationRole[] getParts() {
        return new AffiliationRole[] {
            AffiliationRole.DEPUTY,
            AffiliationRole.MEMBER,
            AffiliationRole.DATA_STEWARD,
            AffiliationRole.FINANCE_CONTACT
        };
    }

    public OrganisationShown getShown() {
        if (shown == null) {
            shown = desk.organisation(ref);
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }

    public AffiliationRole getRole() {
        return role;
    }

    public void setRole(AffiliationRole role) {
        this.role = role;
    }
}
