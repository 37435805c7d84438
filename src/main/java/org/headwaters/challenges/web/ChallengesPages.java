package org.headwaters.challenges.web;

import org.headwaters.platform.faces.Destination;

/** Where the pages of this room lead. */
public enum ChallengesPages implements Destination {
    CHALLENGES("/challenges"),
    CAUSE("/challenges/cause"),
    SUGGEST("/challenges/suggest"),
    EDIT("/challenges/edit"),
    BRIEF("/challenges/brief"),
    NOTE("/challenges/note"),
    SUGGESTIONS("/challenges/suggestions"),
    IMPORT("/challenges/import");

    private final String path;

    ChallengesPages(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
