package org.headwaters.reviews.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages of this room lead. */
public enum ReviewPages implements Destination {
    MINE("/review"),
    CASE("/review/case"),
    CONFLICTS("/review/conflicts"),
    PROFILE("/review/profile"),
    READERS("/review/readers");

    private final String path;

    ReviewPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
