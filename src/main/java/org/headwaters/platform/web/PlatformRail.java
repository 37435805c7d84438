package org.headwaters.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;
import org.headwaters.platform.mail.MailDesk;

/** The platform's places in the administrator's rail; mail shows how many letters are in trouble. */
@ApplicationScoped
class PlatformRail implements RailSource {
    private static final String RUNNING = "platform.rail.running";

    @Inject
    private MailDesk mail;

    @Inject
    @ConfigProperty(name = "demo", defaultValue = "false")
    private boolean demo;

    @Override
    public List<Entry> entries(Caller caller) {
        if (!caller.is(Roles.ADMINISTRATOR)) {
            return List.of();
        }
        var trouble = mail.trouble();
        var entries = new ArrayList<Entry>();
        entries.add(
                new Entry(RUNNING, 0, "platform.rail.mail", PlatformPages.MAIL.path(), trouble == 0 ? null : trouble));
        if (demo) {
            entries.add(new Entry(RUNNING, 1, "platform.rail.inbox", PlatformPages.INBOX.path(), null));
        }
        entries.add(new Entry(RUNNING, 2, "platform.rail.jobs", PlatformPages.JOBS.path(), null));
        entries.add(new Entry(RUNNING, 3, "platform.rail.audit", PlatformPages.AUDIT.path(), null));
        entries.add(new Entry(RUNNING, 4, "platform.rail.webhooks", PlatformPages.WEBHOOKS.path(), null));
        return entries;
    }
}
