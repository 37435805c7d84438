package org.headwaters.fellowships.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.headwaters.fellowships.AskState;
import org.headwaters.fellowships.FeedbackDesk;
import org.headwaters.fellowships.FeedbackFrom;
import org.headwaters.fellowships.FeedbackShown;
import org.headwaters.fellowships.FeedbackWorkflow;
import org.headwaters.fellowships.ShownAs;
import org.headwaters.platform.faces.Page;

/** The page behind a personal link, without an account: a yes or a no, the questions, thanks, and taking it back. */
@Page
public class FeedbackPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "name";

    @Inject
    private FeedbackDesk desk;

    @Inject
    private FeedbackWorkflow workflow;

    private final HashMap<String, String> typed = new HashMap<>();
    private final HashMap<String, Long> seen = new HashMap<>();
    private String link;
    private String step;
    private boolean guardian;
    private ShownAs as = ShownAs.KIND;
    private transient FeedbackShown shown;

    public void open() {
        var now = getShown();
        for (var answer : now.answers()) {
            typed.put(field(answer), answer.text());
            seen.put(field(answer), answer.version());
        }
        as = now.shownAs() == null ? ShownAs.KIND : now.shownAs();
        typed.put(NAME, now.ownName() == null && now.of() == FeedbackFrom.EXPERT ? now.called() : now.ownName());
    }

    public String consent() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        as = "NAMED".equals(sent.get("shown")) ? ShownAs.NAMED : ShownAs.KIND;
        workflow.consent(link, as, typed.get(NAME), guardian);
        return go();
    }

    public String refuse() {
        workflow.refuse(link);
        return go();
    }

    public String give() {
        workflow.give(
                link,
                getShown().answers().stream()
                        .map(one -> new FeedbackWorkflow.Typing(
                                one.position(), typed.get(field(one)), seen.get(field(one))))
                        .toList());
        return go();
    }

    public String takeBack() {
        workflow.takeBack(link);
        return go();
    }

    private String go() {
        return FeedbackPages.FEEDBACK.go("link", link);
    }

    /** Which of its faces the page shows. */
    public String getPart() {
        var now = getShown();
        if (now.state() == AskState.TAKEN_BACK) {
            return "gone";
        }
        if (now.state() == AskState.REFUSED && step == null) {
            return "no";
        }
        if (now.changeable() && (!now.consented() || "who".equals(step))) {
            return "consent";
        }
        return now.state() == AskState.ANSWERED && !(now.changeable() && "change".equals(step)) ? "given" : "answer";
    }

    /** When something was saved last; null for nothing yet. */
    public Instant getSavedAt() {
        return getShown().answers().stream()
                .map(FeedbackShown.Answer::savedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    public String field(FeedbackShown.Answer answer) {
        return "q" + answer.position();
    }

    public FeedbackShown getShown() {
        if (shown == null) {
            shown = desk.page(link);
        }
        return shown;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Map<String, Long> getSeen() {
        return seen;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public boolean isGuardian() {
        return guardian;
    }

    public void setGuardian(boolean guardian) {
        this.guardian = guardian;
    }

    public ShownAs getAs() {
        return as;
    }
}
