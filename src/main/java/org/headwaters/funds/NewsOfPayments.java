package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import org.headwaters.platform.webhooks.WebhookSource;
import org.headwaters.platform.webhooks.Webhooks;

/** Tells programs of money that the bank has sent, for what and how much; and of what came back, so that none counts it. */
@ApplicationScoped
class NewsOfPayments implements WebhookSource {
    private static final String PAID = "funds.paid";
    private static final String RETURNED = "funds.returned";

    @Inject
    Webhooks webhooks;

    @Override
    public List<String> kinds() {
        return List.of(PAID, RETURNED);
    }

    void paid(@Observes PaymentEvent.Paid event) {
        webhooks.publish(
                PAID,
                event.subject() + "/" + event.at(),
                Json.createObjectBuilder()
                        .add("reference", event.subject().reference())
                        .add("amount", event.amount().major().toPlainString())
                        .add("currency", event.amount().currency())
                        .add("paid", event.on().toString())
                        .build());
    }

    /** What the bank could not send at all was never told, so it is not taken back. Its reason may name an account. */
    void cameBack(@Observes PaymentEvent.Failed event) {
        if (event.cameBack()) {
            webhooks.publish(
                    RETURNED,
                    event.subject() + "/" + event.at(),
                    Json.createObjectBuilder()
                            .add("reference", event.subject().reference())
                            .add("returned", event.at().toString())
                            .build());
        }
    }
}
