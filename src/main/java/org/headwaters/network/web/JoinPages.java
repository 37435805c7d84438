package org.headwaters.network.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages of the way in, and those that keep the register, lead. */
public enum JoinPages implements Destination {
    PARTNERS("/partners"),
    NOMINATE("/partners/nominate"),
    JOIN("/partners/join"),
    JOINING("/partners/joining"),
    IMPORT("/partners/import");

    private final String path;

    JoinPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
