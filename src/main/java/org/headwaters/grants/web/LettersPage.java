package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.LetterDesk;
import org.headwaters.grants.LetterWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** The outbox of letters beside the decisions that they tell; one letter is open to be read. */
@Page
public class LettersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LetterDesk desk;

    @Inject
    private LetterWorkflow letters;

    private String call;
    private Long batch;
    private String ref;
    private LetterDesk.Outbox shown;

    public void open() {
        call = call == null || call.isBlank() ? null : call;
        shown = desk.open(call, batch);
    }

    /** The letter that is open: the one in the address, or the first. */
    public LetterDesk.Row getCurrent() {
        return shown.rows().stream()
                .filter(row -> row.reference().equals(ref))
                .findFirst()
                .orElse(shown.rows().isEmpty() ? null : shown.rows().get(0));
    }

    public String sendReady() {
        var sent = letters.sendReady(shown.readyVersions());
        Said.next("grants.letters.sent", sent);
        return here(null);
    }

    public String holdAll() {
        letters.holdAll(call);
        return here(ref);
    }

    public String sendThis() {
        var letter = getCurrent();
        letters.send(letter.reference(), letter.version());
        Said.next("grants.letters.sentOne", letter.title());
        return here(null);
    }

    public String holdThis() {
        letters.hold(getCurrent().reference(), null);
        return here(ref);
    }

    public String releaseThis() {
        letters.release(getCurrent().reference());
        return here(ref);
    }

    private String here(String open) {
        return GrantPages.LETTERS.go("call", call, "batch", batch, "ref", open);
    }

    /** Where the row's letter is open; on a phone it lies below the list, so the address leads down to it. */
    public String link(LetterDesk.Row row) {
        return GrantPages.LETTERS.link("call", call, "batch", batch, "ref", row.reference()) + "#open-letter";
    }

    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call;
    }

    public Long getBatch() {
        return batch;
    }

    public void setBatch(Long batch) {
        this.batch = batch;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public LetterDesk.Outbox getShown() {
        return shown;
    }
}
