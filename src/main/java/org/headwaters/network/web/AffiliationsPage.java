package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.network.AffiliationRole;
import org.headwaters.network.NetworkDesk;
import org.headwaters.network.NetworkWorkflow;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.PeoplePage;
import org.headwaters.network.PersonShown;
import org.headwaters.network.PersonShown.Part;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** For whom one person acts, as the administrator keeps it: what begins or ends does so today. */
@Page
public class AffiliationsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/admin/affiliations?faces-redirect=true&id=";

    @Inject
    private NetworkDesk desk;

    @Inject
    private NetworkWorkflow workflow;

    @Inject
    private NetworkDay day;

    private long id;
    private String words;
    private PersonShown shown;
    private List<OrganisationCard> found = List.of();
    private AffiliationRole role = AffiliationRole.MEMBER;
    private String successor;

    public void open() {
        shown = desk.person(new PersonId(id));
        found = words == null ? List.of() : desk.organisations(words);
    }

    public String add(OrganisationCard organisation) {
        workflow.addAffiliation(shown.id(), organisation.id(), role, day.today());
        return done("added", organisation);
    }

    public String end(Part part) {
        workflow.endAffiliation(part.id(), part.version(), day.today());
        return done("ended", part.organisation());
    }

    /** Whoever follows is named by e-mail address, which is nobody else's. */
    public String passOn(Part part) {
        PeoplePage.Row follows = desk.people(successor, 0, 1).rows().stream()
                .filter(row -> row.email().equalsIgnoreCase(successor == null ? "" : successor.strip()))
                .findFirst()
                .orElseThrow(() -> new NotFound("person"));
        workflow.passOn(part.id(), part.version(), follows.id(), day.today());
        return done("passedOn", part.organisation());
    }

    public boolean isOpen(Part part) {
        return part.until() == null;
    }

    public boolean isCarried(Part part) {
        return isOpen(part) && part.role() == AffiliationRole.INTRAPRENEUR;
    }

    public AffiliationRole[] getParts() {
        return AffiliationRole.values();
    }

    private String done(String what, OrganisationCard organisation) {
        Said.next("network.affiliations.told." + what, shown.details().name(), organisation.name());
        return HERE + id;
    }

    public PersonShown getShown() {
        return shown;
    }

    public List<OrganisationCard> getFound() {
        return found;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public AffiliationRole getRole() {
        return role;
    }

    public void setRole(AffiliationRole role) {
        this.role = role;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }
}
