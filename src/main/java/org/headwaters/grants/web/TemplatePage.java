package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.grants.Blank;
import org.headwaters.grants.LetterText;
import org.headwaters.grants.StaleWording;
import org.headwaters.grants.Verdict;
import org.headwaters.grants.WordingDesk;
import org.headwaters.grants.WordingWorkflow;
import org.headwaters.platform.Causes;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** How letters of one kind begin: the words, what is filled in, and an example of what comes out. */
@Page
public class TemplatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WordingDesk desk;

    @Inject
    private WordingWorkflow wording;

    private String ref;
    private Verdict kind;
    private WordingDesk.LetterSheet shown;
    private String subject;
    private String body;
    private Theirs theirs;

    public void open() {
        ref = WordingPlace.call(ref);
        shown = desk.letter(ref, kind);
        subject = shown.text().subject();
        body = shown.text().body();
    }

    /** Where a colleague saved other words meanwhile, both stay on the page, and saving again is the choice between them. */
    public String save() {
        try {
            wording.wordLetter(ref, kind, theirs == null ? shown.seen() : theirs.mark(), new LetterText(subject, body));
        } catch (RuntimeException failed) {
            theirs = Theirs.of(Causes.find(StaleWording.class, failed).orElseThrow(() -> failed), subject, body);
            Said.now("grants.wording.stale", theirs.by());
            return null;
        }
        Said.next("grants.template.saved");
        return WordingPlace.back(ref);
    }

    public String putBack() {
        wording.putLetterBack(ref, kind);
        Said.next("grants.wording.isBack");
        return WordingPlace.back(ref);
    }

    public List<Blank> getBlanks() {
        return Blank.of(kind);
    }

    /** The letter as an example application would get it. */
    public LetterText getExample() {
        return shown.text().filled(shown.examples());
    }

    /** Null while nobody came between. */
    public Theirs getTheirs() {
        return theirs;
    }

    public WordingDesk.LetterSheet getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Verdict getKind() {
        return kind;
    }

    public void setKind(Verdict kind) {
        this.kind = kind;
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
}
