package org.headwaters.platform.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.Callable;

/** Lets a test do what a workflow does: several things in one transaction, undone by whatever is thrown. */
@Stateless
@PermitAll
public class InTransaction {
    @PersistenceContext
    private EntityManager entities;

    public <T> T run(Callable<T> body) throws Exception {
        return body.call();
    }

    /** One statement past all rules, as somebody with access to the database could give it. */
    public int sql(String statement) {
        return entities.createNativeQuery(statement).executeUpdate();
    }
}
