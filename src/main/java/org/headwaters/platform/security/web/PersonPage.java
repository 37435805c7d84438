package org.headwaters.platform.security.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.platform.security.PeopleDesk;
import org.headwaters.platform.security.PeopleDesk.Card;
import org.headwaters.platform.security.PeopleWorkflow;

/** One person's way in: roles, closing and opening, ending sessions, another invitation. */
@Page
public class PersonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleDesk desk;

    @Inject
    private PeopleWorkflow workflow;

    private long id;
    private Card shown;
    private RoleTicks roles;

    public void open() {
        shown = desk.person(new PersonId(id));
        roles = new RoleTicks(shown.roles());
    }

    public String saveRoles() {
        workflow.giveRoles(shown.person(), shown.version(), roles.chosen());
        return here("roles");
    }

    public String disable() {
        workflow.disable(shown.person(), shown.version());
        return here("disabled");
    }

    public String enable() {
        workflow.enable(shown.person(), shown.version());
        return here("enabled");
    }

    public String signOut() {
        workflow.signOutEverywhere(shown.person());
        return here("signedOut");
    }

    public String inviteAgain() {
        workflow.inviteAgain(shown.person());
        return here("invitedAgain");
    }

    private String here(String done) {
        Said.next("platform.person.told." + done, shown.name());
        return SecurityPages.PERSON.go("id", id);
    }

    public RoleTicks getRoles() {
        return roles;
    }

    /** Key of the words that say whether the person can sign in. */
    public String getState() {
        return "platform.person.state."
                + (shown.disabled() != null ? "closed" : shown.hasPassword() ? "open" : "invited");
    }

    public Card getShown() {
        return shown;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
