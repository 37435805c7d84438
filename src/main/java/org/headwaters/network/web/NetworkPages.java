package org.headwaters.network.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages of this room lead. */
public enum NetworkPages implements Destination {
    PARTNERS("/partners"),
    PARTNER("/partners/partner"),
    EDIT("/partners/edit"),
    TEAM("/partners/team"),
    INTRODUCTIONS("/partners/introductions"),
    CHECK_INS("/partners/check-ins");

    private final String path;

    NetworkPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
