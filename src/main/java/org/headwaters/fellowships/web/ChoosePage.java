package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.fellowships.ChooseScreen;
import org.headwaters.fellowships.SelectionDesk;
import org.headwaters.fellowships.SelectionWorkflow;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.reviews.Assigned;

/** One team's case: what it wrote, who reads it, what they said, and the decision. */
@Page
public class ChoosePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SelectionDesk desk;

    @Inject
    private SelectionWorkflow selection;

    private String ref;
    private String words;
    private ChooseScreen shown;
    private String releaseReason;
    private String reason;

    public void open() {
        shown = desk.choose(ref, words);
    }

    public String takeUp() {
        Said.next("fellowships.select.takenUp", selection.takeUp(List.of(ref)));
        return here();
    }

    public String ask(PersonId reader, String name) {
        selection.ask(ref, reader);
        Said.next("fellowships.choose.asked", name);
        return here();
    }

    public String release(Assigned one) {
        selection.release(ref, one.state().id().value(), one.state().version(), releaseReason);
        Said.next("fellowships.choose.released", one.name());
        return here();
    }

    public String select() {
        selection.select(ref, shown.version(), reason);
        Said.next("fellowships.choose.selected");
        return here();
    }

    public String reserve() {
        selection.reserve(ref, shown.version(), reason);
        Said.next("fellowships.choose.reserved");
        return here();
    }

    public String decline() {
        selection.decline(ref, shown.version(), reason);
        Said.next("fellowships.choose.declined");
        return here();
    }

    public String forward() {
        selection.forward(ref, shown.version());
        Said.next("fellowships.choose.forwarded");
        return here();
    }

    public String correct() {
        selection.correct(ref, shown.version(), reason);
        Said.next("fellowships.choose.corrected");
        return here();
    }

    private String here() {
        return SelectionPages.CHOOSE.go("ref", ref);
    }

    public String getGauge() {
        return TeamGauge.of(shown.stage());
    }

    public ChooseScreen getShown() {
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

    public String getReleaseReason() {
        return releaseReason;
    }

    public void setReleaseReason(String releaseReason) {
        this.releaseReason = releaseReason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
