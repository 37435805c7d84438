package org.headwaters.fellowships.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages of the gates lead. */
public enum BoardPages implements Destination {
    BOARD("/fellowships/board"),
    DATES("/fellowships/dates");

    private final String path;

    BoardPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
