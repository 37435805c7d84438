package org.headwaters.platform.web;

import org.headwaters.platform.faces.Destination;

/** Where the platform's own pages are. */
enum PlatformPages implements Destination {
    MAIL("/admin/mail"),
    INBOX("/admin/inbox"),
    AUDIT("/admin/audit"),
    JOBS("/admin/jobs"),
    WEBHOOKS("/admin/webhooks"),
    NOTICES("/notices");

    private final String path;

    PlatformPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
