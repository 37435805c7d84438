package org.headwaters.reviews.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.reviews.ConflictDesk;
import org.headwaters.reviews.ConflictKind;
import org.headwaters.reviews.ConflictWorkflow;
import org.headwaters.reviews.ConflictsScreen;

/** What keeps somebody from cases: one's own, or for an administrator that of the person named in the address. */
@Page
public class ConflictsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConflictDesk desk;

    @Inject
    private ConflictWorkflow workflow;

    private Long person;
    private ConflictsScreen shown;
    private String organisation;
    private ConflictKind kind;

    public void open() {
        shown = person == null ? desk.own() : desk.of(new PersonId(person));
    }

    public List<OrganisationCard> find(String words) {
        return desk.find(words);
    }

    public String declare() {
        if (shown.own()) {
            workflow.declare(organisation, kind);
        } else {
            workflow.set(shown.person(), organisation, kind);
        }
        return here();
    }

    public String lift(long declaration) {
        if (shown.own()) {
            workflow.withdraw(declaration);
        } else {
            workflow.lift(declaration);
        }
        return here();
    }

    public List<ConflictKind> getKinds() {
        return ConflictKind.DECLARED;
    }

    public ConflictsScreen getShown() {
        return shown;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public ConflictKind getKind() {
        return kind;
    }

    public void setKind(ConflictKind kind) {
        this.kind = kind;
    }

    private String here() {
        return person == null ? ReviewPages.CONFLICTS.go() : ReviewPages.CONFLICTS.go("person", person);
    }
}
