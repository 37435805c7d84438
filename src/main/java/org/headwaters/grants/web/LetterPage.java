package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.headwaters.grants.CaseDesk;
import org.headwaters.grants.CaseFile;
import org.headwaters.grants.LetterText;
import org.headwaters.grants.LetterWorkflow;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.faces.Page;

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

    public void open() {
        shown = cases.open(ref);
        if (!shown.isStaff() || shown.letter() == null || shown.letter().sentAt() != null) {
            throw new NotFound(ref);
        }
        subject = shown.letter().text().subject();
        body = shown.letter().text().body();
    }

    public String save() {
        letters.edit(ref, shown.letter().version(), new LetterText(subject, body));
        Said.next("grants.letters.saved");
        return GrantPages.APPLICATION.go("ref", ref);
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
