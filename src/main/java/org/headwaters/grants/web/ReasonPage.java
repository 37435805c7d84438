package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.ReasonText;
import org.headwaters.grants.StaleWording;
import org.headwaters.grants.Verdict;
import org.headwaters.grants.WordingDesk;
import org.headwaters.grants.WordingWorkflow;
import org.headwaters.platform.Causes;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** One reason: what staff choose, and what the letter says. Without a code it is a new one. */
@Page
public class ReasonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WordingDesk desk;

    @Inject
    private WordingWorkflow wording;

    private String ref;
    private String code;
    private Verdict verdict = Verdict.DECLINE;
    private String title;
    private WordingDesk.ReasonSheet shown;
    private String label;
    private String sentence;
    private Theirs theirs;

    public void open() {
        ref = WordingPlace.call(ref);
        title = desk.title(ref);
        if (!isAdded()) {
            shown = desk.reason(ref, code);
            verdict = shown.verdict();
            label = shown.text().label();
            sentence = shown.text().sentence();
        }
    }

    /** Where a colleague saved other words meanwhile, both stay on the page, and saving again is the choice between them. */
    public String save() {
        var text = new ReasonText(label, sentence);
        if (isAdded()) {
            wording.addReason(ref, verdict, text);
            Said.next("grants.reason.added");
            return WordingPlace.back(ref);
        }
        try {
            wording.wordReason(ref, code, theirs == null ? shown.seen() : theirs.mark(), text);
        } catch (RuntimeException failed) {
            theirs = Theirs.of(Causes.find(StaleWording.class, failed).orElseThrow(() -> failed), label, sentence);
            Said.now("grants.wording.stale", theirs.by());
            return null;
        }
        Said.next("grants.reason.saved");
        return WordingPlace.back(ref);
    }

    public String putBack() {
        wording.putReasonBack(ref, code);
        Said.next("grants.wording.isBack");
        return WordingPlace.back(ref);
    }

    public boolean isAdded() {
        return code == null || code.isBlank();
    }

    public String getTitle() {
        return title;
    }

    /** Null while nobody came between. */
    public Theirs getTheirs() {
        return theirs;
    }

    public WordingDesk.ReasonSheet getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }
}
