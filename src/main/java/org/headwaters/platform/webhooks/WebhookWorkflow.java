package org.headwaters.platform.webhooks;

import static org.headwaters.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.outbox.Outbox;
import org.headwaters.platform.outbox.Parcel;
import org.headwaters.platform.outbox.Queue;

/** What an administrator does with the addresses that hear of news. */
@Stateless
public class WebhookWorkflow {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST = 20;
    private static final int LONGEST = 500;

    @Inject
    WebhookRows rows;

    @Inject
    WebhookKinds known;

    @Inject
    Sender sender;

    @Inject
    Queue queue;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The new address's secret: this is the only time that anybody reads it here. */
    @RolesAllowed(ADMINISTRATOR)
    public String add(String address, Collection<String> kinds) {
        var to = sender.outside().require(address).toString();
        if (kinds.isEmpty() || !known.all().containsAll(kinds)) {
            throw new Refusal("platform.refused.webhook.kinds");
        }
        if (rows.all().stream().anyMatch(known -> known.getAddress().equals(to))) {
            throw new Refusal("platform.refused.webhook.twice");
        }
        if (to.length() > LONGEST || rows.all().size() >= MOST) {
            throw new Refusal("platform.refused.webhook.many", MOST);
        }
        var hook = new Webhook(to, secret(), Set.copyOf(kinds), caller.person(), clock.instant());
        rows.add(hook);
        audit.write("webhooks.added", subject(hook), null, to + ": " + String.join(", ", hook.getKinds()));
        return hook.getSecret();
    }

    /** What happens from now on is not sent to it, not later either. */
    @RolesAllowed(ADMINISTRATOR)
    public void pause(long id) {
        var hook = rows.get(id);
        hook.pause(clock.instant());
        audit.write("webhooks.paused", subject(hook), null, hook.getAddress());
    }

    @RolesAllowed(ADMINISTRATOR)
    public void resume(long id) {
        var hook = rows.get(id);
        hook.resume();
        audit.write("webhooks.resumed", subject(hook), null, hook.getAddress());
    }

    @RolesAllowed(ADMINISTRATOR)
    public void remove(long id) {
        var hook = rows.get(id);
        hook.remove(clock.instant());
        audit.write("webhooks.removed", subject(hook), hook.getAddress(), null);
    }

    /** Once more under the same event, whether it had arrived or not. */
    @RolesAllowed(ADMINISTRATOR)
    public void resend(long delivery) {
        var parcel = queue.get(Webhooks.KIND, delivery);
        var posting = outbox.read(parcel.json(), Webhooks.Posting.class);
        var hook = rows.get(posting.webhook());
        if (parcel.standing() == Parcel.Standing.DONE) {
            var again =
                    hook.getId() + "/" + posting.event() + "/" + clock.instant().toEpochMilli();
            outbox.post(Webhooks.KIND, again, posting);
        } else {
            queue.tryNow(delivery);
        }
        audit.write("webhooks.resent", subject(hook), parcel.error(), posting.event());
    }

    private static SubjectRef subject(Webhook hook) {
        return new SubjectRef("webhook", hook.getId().toString());
    }

    private static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
