package org.headwaters.fellowships.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages of this room lead. */
public enum FellowshipPages implements Destination {
    AFTER("/fellowships/after"),
    COHORT("/fellowships/cohort"),
    EDIT("/fellowships/edit"),
    GATE("/fellowships/gate"),
    PITCH("/fellowships/pitch"),
    TEAM("/fellowships/team");

    private final String path;

    FellowshipPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
