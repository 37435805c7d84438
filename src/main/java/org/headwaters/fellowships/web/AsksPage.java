package org.headwaters.fellowships.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Locale;
import org.headwaters.fellowships.AskDesk;
import org.headwaters.fellowships.AskState;
import org.headwaters.fellowships.AskWorkflow;
import org.headwaters.fellowships.AsksShown;
import org.headwaters.fellowships.FeedbackFrom;
import org.headwaters.platform.faces.Gauge;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Whom a team asked what they make of its prototypes; a new link is shown once, where nobody mailed it. */
@Page
public class AsksPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AskDesk desk;

    @Inject
    private AskWorkflow workflow;

    private String ref;
    private String of;
    private TypedAsk typed = new TypedAsk();
    private String link;
    private transient AsksShown shown;

    public void open() {
        shown = desk.asks(ref);
        if (typed.getUntil() == null) {
            typed.setUntil(shown.usual());
        }
    }

    /** Stays on the page where a link is to be handed over: behind a redirect it would have to be kept somewhere. */
    public String ask() {
        return handed(workflow.ask(ref, typed.of(getFrom(), getShown().today())));
    }

    public String askAgain(long id) {
        return handed(workflow.askAgain(ref, id));
    }

    public String revoke(long id) {
        workflow.revoke(ref, id);
        Said.next("fellowships.ask.revoked");
        return here();
    }

    public String takeBack(long id) {
        workflow.takeBack(ref, id);
        Said.next("fellowships.ask.tookBack");
        return here();
    }

    private String handed(AskWorkflow.Asked asked) {
        if (asked.link() == null) {
            Said.next("fellowships.ask.mailed");
            return here();
        }
        var request = FacesContext.getCurrentInstance().getExternalContext();
        var port = request.getRequestServerPort();
        var usual = port == 80 || port == 443;
        link = request.getRequestScheme() + "://" + request.getRequestServerName() + (usual ? "" : ":" + port)
                + asked.link();
        typed = new TypedAsk();
        of = null;
        open();
        return null;
    }

    private String here() {
        return FeedbackPages.ASK.go("ref", ref);
    }

    /** Whom the form asks; null while it is closed. */
    public FeedbackFrom getFrom() {
        return getShown().mayAsk().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(of))
                .findFirst()
                .orElse(null);
    }

    public String gauge(AskState state) {
        var gauge =
                switch (state) {
                    case ASKED -> Gauge.WAITING;
                    case OPENED -> Gauge.REVIEW;
                    case ANSWERED -> Gauge.DONE;
                    case REFUSED, TAKEN_BACK, REVOKED -> Gauge.DECLINED;
                    case EXPIRED -> Gauge.PAUSED;
                };
        return gauge.key();
    }

    public AsksShown getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    public TypedAsk getTyped() {
        return typed;
    }

    /** The link to hand over, shown right after it was made and never again. */
    public String getLink() {
        return link;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
