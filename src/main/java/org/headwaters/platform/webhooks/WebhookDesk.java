package org.headwaters.platform.webhooks;

import static java.util.stream.Collectors.toMap;
import static org.headwaters.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.headwaters.platform.outbox.Outbox;
import org.headwaters.platform.outbox.Parcel;
import org.headwaters.platform.outbox.Queue;

/** Shows administrators who hears what, and whether it arrived. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WebhookDesk {
    @Inject
    WebhookRows rows;

    @Inject
    WebhookKinds kinds;

    @Inject
    Queue queue;

    @Inject
    Outbox outbox;

    @RolesAllowed(ADMINISTRATOR)
    public WebhookScreen open(int from, int most) {
        var hooks = rows.all();
        var addresses = hooks.stream().collect(toMap(Webhook::getId, Webhook::getAddress));
        return new WebhookScreen(
                hooks.stream()
                        .map(hook -> new WebhookScreen.Line(
                                hook.getId(), hook.getAddress(), hook.getKinds(), hook.isPaused(), hook.getMadeAt()))
                        .toList(),
                kinds.all(),
                queue.page(Webhooks.KIND, Queue.View.ALL, null, from, most).stream()
                        .map(parcel -> delivery(parcel, addresses))
                        .toList(),
                queue.count(Webhooks.KIND, Queue.View.ALL, null));
    }

    private WebhookScreen.Delivery delivery(Parcel parcel, Map<Long, String> addresses) {
        var posting = outbox.read(parcel.json(), Webhooks.Posting.class);
        return new WebhookScreen.Delivery(
                parcel.id(),
                addresses.getOrDefault(posting.webhook(), ""),
                posting.kind(),
                posting.event(),
                parcel.standing(),
                parcel.error(),
                parcel.tries(),
                parcel.postedAt(),
                parcel.doneAt(),
                parcel.dueAt());
    }
}
