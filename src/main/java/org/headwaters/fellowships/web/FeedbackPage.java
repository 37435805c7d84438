package org.headwaters.fellowships.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.headwaters.fellowships.FeedbackDesk;
import org.headwaters.fellowships.FeedbackFrom;
import org.headwaters.fellowships.FeedbackOpened;
import org.headwaters.fellowships.FeedbackShown;
import org.headwaters.fellowships.FeedbackWorkflow;
import org.headwaters.fellowships.ShownAs;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.TooMany;
import org.headwaters.platform.faces.Page;

/** The page behind a personal link, without an account: a yes or a no, the questions, thanks, and taking it back. */
@Page
public class FeedbackPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "name";
    private static final int TOO_MANY = 429;

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
    private transient FeedbackOpened opened;

    public void open() {
        var now = getShown();
        if (now == null) {
            var tired = opened.tired();
            var answer = FacesContext.getCurrentInstance().getExternalContext();
            answer.setResponseStatus(tired ? TOO_MANY : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
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
        return go(() -> workflow.consent(link, as, typed.get(NAME), guardian));
    }

    public String refuse() {
        return go(() -> workflow.refuse(link));
    }

    public String give() {
        var answers = getShown().answers().stream()
                .map(one -> new FeedbackWorkflow.Typing(one.position(), typed.get(field(one)), seen.get(field(one))))
                .toList();
        return go(() -> workflow.give(link, answers));
    }

    public String takeBack() {
        return go(() -> workflow.takeBack(link));
    }

    /** A link that ended while somebody wrote leads to what every such link shows. */
    private String go(Runnable deed) {
        try {
            deed.run();
        } catch (NotFound | TooMany ended) {
            opened = null;
        }
        return FeedbackPages.FEEDBACK.go("link", link);
    }

    /** Which of its faces the page shows; {@code nothing} or {@code tired} where the link opens none. */
    public String getPart() {
        var now = getShown();
        return now == null ? opened.tired() ? "tired" : "nothing" : now.part(step);
    }

    public String field(FeedbackShown.Answer answer) {
        return "q" + answer.position();
    }

    public FeedbackShown getShown() {
        if (opened == null) {
            opened = desk.page(link);
        }
        return opened.shown();
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
