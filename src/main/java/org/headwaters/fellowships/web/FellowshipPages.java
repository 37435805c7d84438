package org.headwaters.fellowships.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages of this room lead. */
public enum FellowshipPages implements Destination {
    AFTER("/fellowships/after"),
    COHORT("/fellowships/cohort"),
    EDIT("/fellowships/edit"),
    PITCH("/fellowships/pitch");

    private final String path;

    FellowshipPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
