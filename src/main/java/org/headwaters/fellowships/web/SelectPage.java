package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import org.headwaters.fellowships.SelectScreen;
import org.headwaters.fellowships.SelectionDesk;
import org.headwaters.fellowships.SelectionWorkflow;
import org.headwaters.fellowships.TeamStage;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** The teams that applied for a cohort: how far they are read, what is decided, and the letters that tell it. */
@Page
public class SelectPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SelectionDesk desk;

    @Inject
    private SelectionWorkflow selection;

    private String ref;
    private String stage;
    private String letter;
    private SelectScreen shown;

    public void open() {
        shown = desk.select(ref, known(stage), letter);
    }

    /** What is no stage narrows nothing. */
    private static TeamStage known(String stage) {
        return Arrays.stream(TeamStage.values())
                .filter(one -> one.name().equals(stage))
                .findFirst()
                .orElse(null);
    }

    public String takeUp() {
        Said.next("fellowships.select.takenUp", selection.takeUp(Said.chosen()));
        return SelectionPages.SELECT.go("ref", ref);
    }

    public String tell() {
        var sent = selection.tell(ref, shown.seen());
        Said.next("fellowships.select.sent", sent);
        return SelectionPages.SELECT.go("ref", ref);
    }

    /** Where the row's letter is open; on a phone it lies below the list, so the address leads down to it. */
    public String link(SelectScreen.Row row) {
        return SelectionPages.SELECT.link("ref", ref, "letter", row.reference()) + "#open-letter";
    }

    public String gauge(TeamStage of) {
        return TeamGauge.of(of);
    }

    public SelectScreen getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
