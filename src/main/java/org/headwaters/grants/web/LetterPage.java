package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import org.headwaters.grants.CaseDesk;
import org.headwaters.grants.CaseFile;
import org.headwaters.grants.LetterText;
import org.headwaters.grants.LetterWorkflow;
import org.headwaters.grants.StaleLetter;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Causes;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** One letter before it is sent: its words, beside what the template said, and until when it is held. */
@Page
public class LetterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseDesk cases;

    @Inject
    private LetterWorkflow letters;

    @Inject
    private Caller caller;

    private String ref;
    private CaseFile shown;
    private String subject;
    private String body;
    private LocalDateTime until;
    private long version;
    private Theirs theirs;

    /** What a colleague saved meanwhile, or oneself elsewhere, and whether its subject and its body differ from what was typed here. */
    public record Theirs(LetterText text, String by, boolean own, Instant at, boolean subject, boolean body)
            implements Serializable {}

    public void open() {
        shown = cases.open(ref);
        if (!shown.isStaff() || shown.letter() == null || shown.letter().sentAt() != null) {
            throw new NotFound(ref);
        }
        subject = shown.letter().text().subject();
        body = shown.letter().text().body();
        version = shown.letter().version();
    }

    /** Where a colleague saved other words meanwhile, both stay on the page, and saving again is the choice between them. */
    public String save() {
        var mine = new LetterText(subject, body);
        try {
            letters.edit(ref, version, mine);
        } catch (RuntimeException failed) {
            var stale = Causes.find(StaleLetter.class, failed).orElseThrow(() -> failed);
            version = stale.current();
            if (isOtherWords(stale.text())) {
                theirs = new Theirs(
                        stale.text(),
                        stale.by(),
                        stale.isOwn(),
                        stale.at(),
                        !stale.text().subject().equals(mine.subject()),
                        !stale.text().body().equals(mine.body()));
                Said.now(stale.isOwn() ? "grants.letter.staleOwn" : "grants.letter.stale", stale.by());
                return null;
            }
            letters.edit(ref, version, mine);
        }
        Said.next("grants.letters.saved");
        return GrantPages.APPLICATION.go("ref", ref);
    }

    /** Holding a letter changes it too, but not its words. */
    private boolean isOtherWords(LetterText now) {
        var seen = theirs == null ? shown.letter().text() : theirs.text();
        return !now.equals(seen);
    }

    public String hold() {
        letters.hold(ref, until == null ? null : until.atZone(caller.zone()).toInstant());
        return GrantPages.APPLICATION.go("ref", ref);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    /** Null while nobody came between. */
    public Theirs getTheirs() {
        return theirs;
    }

    public CaseFile getShown() {
        return shown;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }
}
