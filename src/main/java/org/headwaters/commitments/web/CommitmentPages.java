package org.headwaters.commitments.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages of this room lead. */
public enum CommitmentPages implements Destination {
    COMMITMENT("/commitments/commitment"),
    GOALS("/commitments/goals"),
    DRAFT("/commitments/draft"),
    VET("/commitments/vet"),
    REVIEW("/commitments/review"),
    SEASON("/commitments/season"),
    SUMMARY("/commitments/summary");

    private final String path;

    CommitmentPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
