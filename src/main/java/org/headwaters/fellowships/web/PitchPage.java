package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.fellowships.Pitch;
import org.headwaters.fellowships.PitchDesk;
import org.headwaters.fellowships.PitchShown;
import org.headwaters.fellowships.PitchWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What a team pitched, what became of it, and how it ended in the team's own words. */
@Page
public class PitchPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PitchDesk desk;

    @Inject
    private PitchWorkflow workflow;

    private String ref;
    private PitchShown shown;
    private Pitch.Outcome outcome;
    private String words;

    public void open() {
        shown = desk.pitch(ref);
        outcome = shown.outcome();
        words = shown.outcomeWords();
    }

    public String end() {
        workflow.end(ref, shown.version(), outcome, words);
        Said.next("fellowships.pitch.ended");
        return FellowshipPages.PITCH.go("ref", ref);
    }

    public Pitch.Outcome[] getOutcomes() {
        return Pitch.Outcome.values();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public PitchShown getShown() {
        return shown;
    }

    public Pitch.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Pitch.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
