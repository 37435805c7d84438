package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.headwaters.fellowships.CohortShown;
import org.headwaters.fellowships.FellowshipsDesk;
import org.headwaters.platform.faces.Page;

/** The cohorts: those one can join, those to come, those at work, and what earlier ones left. */
@Page
public class FellowshipsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FEW = 3;

    @Inject
    private FellowshipsDesk desk;

    private transient CohortShown.All shown;

    /** A few that a team can join, by their deadline, then those to come. */
    public List<CohortShown.Card> getSoon() {
        return Stream.concat(getShown().applying().stream(), getShown().announced().stream())
                .limit(FEW)
                .toList();
    }

    public CohortShown.All getShown() {
        if (shown == null) {
            shown = desk.all();
        }
        return shown;
    }
}
