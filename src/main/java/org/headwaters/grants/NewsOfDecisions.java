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
 * Tells programs of decisions once their letter is told, never before: which case, which call, what was decided, how much.
 * The applicants' title and texts stay here, since they may name people.
 */
@ApplicationScoped
class NewsOfDecisions implements WebhookSource {
    private static final String TOLD = "grants.told";

    @Inject
    Applications applications;

    @Inject
    Webhooks webhooks;

    @Override
    public List<String> kinds() {
        return List.of(TOLD);
    }

    void told(@Observes GrantEvent.Told event) {
        var step = event.step();
        var application = applications.get(step.reference());
        var data = Json.createObjectBuilder()
                .add("reference", step.reference())
                .add("call", application.getCall().getReference())
                .add("verdict", event.verdict().name())
                .add("told", step.at().toString());
        var awarded = application.getDecision().getAwardedMinor();
        if (event.verdict() == Verdict.AWARD) {
            var amount = new Money(awarded, application.getCurrency());
            data.add("amount", amount.major().toPlainString()).add("currency", amount.currency());
        }
        webhooks.publish(TOLD, step.reference() + "/" + step.version(), data.build());
    }
}
