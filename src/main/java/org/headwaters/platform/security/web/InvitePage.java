package org.headwaters.platform.security.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.platform.security.NewPerson;
import org.headwaters.platform.security.PeopleWorkflow;

/** Somebody new: name, address, roles. */
@Page
public class InvitePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleWorkflow workflow;

    @Inject
    private Caller caller;

    private String name;
    private String email;
    private final RoleTicks roles = new RoleTicks(List.of());

    /** The new person begins in the administrator's zone and can move. */
    public String invite() {
        PersonId invited = workflow.invite(new NewPerson(name, email, caller.zone()), roles.chosen());
        Said.next("platform.person.told.invited", name);
        return SecurityPages.PERSON.go("id", invited.value());
    }

    public RoleTicks getRoles() {
        return roles;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
