package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationsMerged;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/**
 * What is still to be paid goes to the organisation that lives on, to its own confirmed bank details; those of the merged
 * one go over to nobody. While money is on its way to the merged one, nothing is merged.
 */
@ApplicationScoped
class WhenOrganisationsMerge {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    Directory directory;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void merged(@Observes OrganisationsMerged event) {
        entities.flush();
        List<?> underWay = entities.createNativeQuery("select reference from payment where payee_id = ?"
                        + " and stage in ('PROPOSED', 'APPROVED', 'EXPORTED') order by reference")
                .setParameter(1, event.merged().value())
                .getResultList();
        if (!underWay.isEmpty()) {
            throw new Refusal("funds.refused.merge", underWay.get(0).toString());
        }
        accounts.hold(event.merged(), AccountStage.PROPOSED).ifPresent(waiting -> {
            waiting.drop(new Act(caller.person(), Roles.ADMINISTRATOR, clock.instant()));
            audit.write(
                    "funds.account.dropped",
                    new SubjectRef("payee", directory.card(event.merged()).reference()),
                    "version " + waiting.getNumber(),
                    null);
        });
        entities.createNativeQuery("update payment set payee_id = ?, version = version + 1 where payee_id = ?"
                        + " and stage in ('DUE', 'FAILED')")
                .setParameter(1, event.survivor().value())
                .setParameter(2, event.merged().value())
                .executeUpdate();
    }
}
