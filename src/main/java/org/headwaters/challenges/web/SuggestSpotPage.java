package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.challenges.CauseShown;
import org.headwaters.challenges.ChallengesDesk;
import org.headwaters.challenges.SpotText;
import org.headwaters.challenges.SpotWorkflow;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Where something already works: partners suggest it, the backbone adds it. */
@Page
public class SuggestSpotPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChallengesDesk desk;

    @Inject
    private SpotWorkflow workflow;

    private transient CauseShown shown;
    private transient List<ChallengesDesk.Offered> mine;
    private String ref;
    private Map<String, String> typed = new HashMap<>();

    public void open() {
        shown = desk.cause(ref);
        if (!shown.doors().suggest()) {
            throw new NotFound("cause");
        }
    }

    public String send() {
        workflow.suggest(
                ref,
                new SpotText(
                        typed.get("who"),
                        typed.get("place"),
                        typed.get("what"),
                        typed.get("evidence"),
                        typed.get("link")));
        Said.next(getShown().doors().edit() ? "challenges.spot.added" : "challenges.spot.sent");
        return ChallengesPages.CAUSE.go("ref", ref);
    }

    public CauseShown getShown() {
        if (shown == null) {
            shown = desk.cause(ref);
        }
        return shown;
    }

    public List<ChallengesDesk.Offered> getMine() {
        if (mine == null) {
            mine = desk.spotting(ref);
        }
        return mine;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
