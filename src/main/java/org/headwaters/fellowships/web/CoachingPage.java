package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.fellowships.CoachDesk;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Shell;

/** The way to a coach's teams, for coaches who have no rail. */
@Page
public class CoachingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CoachDesk desk;

    @Inject
    private Shell shell;

    private transient Boolean shown;

    public boolean isShown() {
        if (shown == null) {
            shown = shell.is("reviewer") && !shell.isAtDesk() && desk.coaches();
        }
        return shown;
    }
}
