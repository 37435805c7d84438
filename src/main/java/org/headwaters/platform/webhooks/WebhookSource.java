package org.headwaters.platform.webhooks;

import java.util.List;
import org.headwaters.platform.Published;

/** What a room has to tell programs; found by CDI. */
@Published
public interface WebhookSource {

    /**
     * Names of the kinds, each beginning with its room: {@code grants.told}. What an administrator reads of it is the
     * room's text {@code grants.webhook.told}.
     */
    List<String> kinds();
}
