package org.headwaters.house.offenders.grants;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

@ApplicationScoped
public class RoleCheckedRepository {

    @Transactional
    @RolesAllowed("officer")
    public String stage(OpenEntity entity) {
        return entity.stage;
    }
}
