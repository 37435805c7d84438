package org.headwaters.fellowships.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.fellowships.GateKind;
import org.headwaters.fellowships.WordDesk;
import org.headwaters.fellowships.WordWorkflow;
import org.headwaters.fellowships.WordsShown;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What coaches, peers and the panel say to a team at a gate, as a part of its pages. */
@Page
public class GateWordsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String CARRIED = "fellowships.word";

    @Inject
    private WordDesk desk;

    @Inject
    private WordWorkflow workflow;

    private String ref;
    private GateKind gate;
    private String typed;
    private transient WordsShown shown;

    /** What was said to this team at this gate; read once for a page. */
    public WordsShown of(String team, GateKind at) {
        if (shown == null && team != null && at != null) {
            ref = team;
            gate = at;
            shown = desk.words(team, at);
            typed = typed == null ? (String) flash().get(CARRIED) : typed;
        }
        return shown;
    }

    public void say() {
        workflow.say(ref, gate, typed);
        Said.aside("fellowships.words.said");
        typed = null;
        shown = null;
    }

    /** What was typed stays where a decision leads to the page anew. */
    public void carry() {
        if (typed != null && !typed.isBlank()) {
            flash().put(CARRIED, typed);
        }
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
