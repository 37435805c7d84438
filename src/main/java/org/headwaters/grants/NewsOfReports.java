package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import org.headwaters.platform.Money;
import org.headwaters.platform.webhooks.WebhookSource;
import org.headwaters.platform.webhooks.Webhooks;

/**
 * Tells programs that a report was accepted: of which grant, when they met, what kind of outcome it had and how much more
 * money came. What the partners wrote stays here, since it may name people.
 */
@ApplicationScoped
class NewsOfReports implements WebhookSource {
    private static final String REPORTED = "grants.reported";

    @Inject
    Grants grants;

    @Inject
    Webhooks webhooks;

    @Override
    public List<String> kinds() {
        return List.of(REPORTED);
    }

    void closed(@Observes LifeEvent.Closed event) {
        var step = event.step();
        var grant = grants.get(step.reference());
        var report = grant.getReport();
        var followed = new Money(report.getFollowOnMinor(), grant.getAmount().currency());
        var data = Json.createObjectBuilder()
                .add("reference", step.reference())
                .add("call", grant.getCall().getReference())
                .add("accepted", step.at().toString())
                .add("metFrom", grant.getDates().getMeetingFrom().toString())
                .add("metUntil", grant.getDates().getMeetingUntil().toString())
                .add("outcome", report.getOutcome().name())
                .add("followOn", followed.major().toPlainString())
                .add("currency", followed.currency());
        webhooks.publish(REPORTED, step.reference() + "/" + step.version(), data.build());
    }
}
