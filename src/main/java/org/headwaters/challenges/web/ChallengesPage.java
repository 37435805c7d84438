package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.challenges.ChallengesDesk;
import org.headwaters.challenges.ChallengesShown;
import org.headwaters.platform.faces.Page;

/** The table of contents of the challenges. */
@Page
public class ChallengesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChallengesDesk desk;

    private transient ChallengesShown shown;

    public void open() {
        shown = desk.all();
    }

    public ChallengesShown getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }
}
