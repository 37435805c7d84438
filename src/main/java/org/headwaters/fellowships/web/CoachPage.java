package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.fellowships.CoachDesk;
import org.headwaters.fellowships.CoachScreen;
import org.headwaters.platform.faces.Page;

/** A coach's teams, those who need a word first. */
@Page
public class CoachPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CoachDesk desk;

    private CoachScreen shown;

    public void open() {
        shown = desk.list();
    }

    public CoachScreen getShown() {
        return shown;
    }
}
