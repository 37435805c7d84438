package org.headwaters.fellowships.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages lead on which teams ask, and others answer. */
public enum FeedbackPages implements Destination {
    ASK("/fellowships/ask"),
    FEEDBACK("/fellowships/feedback"),
    PEER("/fellowships/peer"),
    QUESTIONS("/fellowships/questions");

    private final String path;

    FeedbackPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
