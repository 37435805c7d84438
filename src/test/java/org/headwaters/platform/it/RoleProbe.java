package org.headwaters.platform.it;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.headwaters.platform.Roles;

/** An EJB with one closed method, to see that acting opens it and nothing else does. */
@Stateless
public class RoleProbe {

    @RolesAllowed(Roles.OFFICER)
    public String forOfficers() {
        return "done";
    }
}
