package org.headwaters.fellowships.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages of choosing teams lead. */
public enum SelectionPages implements Destination {
    SELECT("/fellowships/select"),
    CHOOSE("/fellowships/choose");

    private final String path;

    SelectionPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
