package org.headwaters.fellowships.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages of this room lead. */
public enum FellowshipPages implements Destination {
    AFTER("/fellowships/after"),
    APPLICATION("/fellowships/application"),
    APPLY("/fellowships/apply"),
    COHORT("/fellowships/cohort"),
    EDIT("/fellowships/edit"),
    GATE("/fellowships/gate"),
    PITCH("/fellowships/pitch"),
    TEAM("/fellowships/team"),
    FELLOWS("/fellowships/fellows");

    private final String path;

    FellowshipPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
