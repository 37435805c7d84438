package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** Writes into a promise's history and into the trail that it went over to whom somebody lives on in: no move of its own. */
@ApplicationScoped
class PassedOnPromises {
    private static final String MOVE = "PASS_ON";

    @PersistenceContext
    EntityManager entities;

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** @param how from which number to which */
    void write(long promise, String how) {
        var row = (Object[])
                entities.createNativeQuery("select c.reference, c.state, c.version from commitment c where c.id = ?")
                        .setParameter(1, promise)
                        .getSingleResult();
        var subject = new SubjectRef(Commitment.KIND, row[0].toString());
        var state = row[1].toString();
        var version = ((Number) row[2]).longValue();
        history.record(subject, caller.person(), Roles.ADMINISTRATOR, MOVE, state, state, null, how, version);
        audit.write("commitments.pass_on", subject, state, state + ": " + how);
    }
}
