package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.challenges.BriefWorkflow;
import org.headwaters.challenges.ChallengesDesk;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Somebody offers what was found out about a cause, and reads what became of earlier notes. */
@Page
public class OfferNotePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChallengesDesk desk;

    @Inject
    private BriefWorkflow workflow;

    private transient ChallengesDesk.Noting shown;
    private String ref;
    private String words;
    private String source;

    public void open() {
        shown = desk.noting(ref);
    }

    public String send() {
        workflow.suggest(ref, words, source);
        Said.next("challenges.note.sent");
        return ChallengesPages.NOTE.go("ref", ref);
    }

    public ChallengesDesk.Noting getShown() {
        if (shown == null) {
            shown = desk.noting(ref);
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
