package org.headwaters.house.offenders.grants;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;

@Stateless
public class HandyWorkflow {
    EntityManager em;

    public void anybody() {}
}
