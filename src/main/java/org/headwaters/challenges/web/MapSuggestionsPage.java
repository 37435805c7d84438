package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.headwaters.challenges.CauseWorkflow;
import org.headwaters.challenges.MapDesk;
import org.headwaters.challenges.MapShown.SuggestedCause;
import org.headwaters.challenges.MapShown.SuggestedSpot;
import org.headwaters.challenges.MapShown.Suggestions;
import org.headwaters.challenges.SpotWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What partners suggest for the map, to be taken or left with a reason. */
@Page
public class MapSuggestionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MapDesk desk;

    @Inject
    private CauseWorkflow causes;

    @Inject
    private SpotWorkflow spots;

    private transient Suggestions shown;
    private Map<String, String> reasons = new HashMap<>();

    public void open() {
        shown = desk.suggestions();
    }

    public String take(SuggestedCause one) {
        causes.takeLive(one.reference(), one.version());
        return done("challenges.suggestions.taken");
    }

    public String decline(SuggestedCause one) {
        causes.decline(one.reference(), one.version(), reasons.get(one.reference()));
        return done("challenges.suggestions.declined");
    }

    public String accept(SuggestedSpot one) {
        spots.accept(one.id(), one.version());
        return done("challenges.suggestions.shown");
    }

    public String refuse(SuggestedSpot one) {
        spots.decline(one.id(), one.version(), reasons.get(String.valueOf(one.id())));
        return done("challenges.suggestions.declined");
    }

    private static String done(String key) {
        Said.next(key);
        return ChallengesPages.SUGGESTIONS.go();
    }

    public Suggestions getShown() {
        if (shown == null) {
            shown = desk.suggestions();
        }
        return shown;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
