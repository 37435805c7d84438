package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.fellowships.CohortShown;
import org.headwaters.fellowships.FellowshipsDesk;
import org.headwaters.platform.faces.Page;

/** The cohorts: those one can join, those to come, those at work, and what earlier ones left. */
@Page
public class FellowshipsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FellowshipsDesk desk;

    private transient CohortShown.All shown;

    public CohortShown.All getShown() {
        if (shown == null) {
            shown = desk.all();
        }
        return shown;
    }
}
