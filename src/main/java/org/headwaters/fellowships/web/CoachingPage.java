package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.fellowships.CoachDesk;
import org.headwaters.platform.faces.Page;

/** Whether a reviewer coaches teams, too: their way there, where they have no rail. */
@Page
public class CoachingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CoachDesk desk;

    private transient Boolean shown;

    public boolean isShown() {
        if (shown == null) {
            shown = desk.coaches();
        }
        return shown;
    }
}
