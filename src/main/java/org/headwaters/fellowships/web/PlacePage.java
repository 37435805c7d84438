package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.fellowships.PlaceDesk;
import org.headwaters.fellowships.PlaceScreen;
import org.headwaters.fellowships.PlaceWorkflow;
import org.headwaters.fellowships.TeamStage;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What a team has heard about its place, and its answer. */
@Page
public class PlacePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceDesk desk;

    @Inject
    private PlaceWorkflow places;

    private String ref;
    private PlaceScreen shown;
    private String why;

    /** Asked once for a page; null while there is nothing to hear. */
    public PlaceScreen of(String reference) {
        if (reference != null && !reference.equals(ref)) {
            ref = reference;
            shown = desk.place(reference);
        }
        return shown;
    }

    public String accept() {
        var stage = places.accept(ref);
        Said.next(stage == TeamStage.PLACED ? "fellowships.place.taken" : "fellowships.place.waitsNow");
        return FellowshipPages.APPLICATION.go("ref", ref);
    }

    public String turnDown() {
        places.turnDown(ref, why);
        Said.next("fellowships.place.turnedDown");
        return FellowshipPages.APPLICATION.go("ref", ref);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
