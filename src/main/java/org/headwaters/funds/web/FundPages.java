package org.headwaters.funds.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages of this room lead. */
public enum FundPages implements Destination {
    FUNDS("/funds"),
    POOL("/funds/pool"),
    OPEN("/funds/open");

    private final String path;

    FundPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
