package org.headwaters.grants.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.headwaters.grants.Gap;
import org.headwaters.grants.ReportScreen;
import org.headwaters.grants.ReportWorkflow;
import org.headwaters.platform.text.Speech;

/** Saves what came with a sent report, and says beside each field what is wrong or missing. */
@ApplicationScoped
class SentReport {
    @Inject
    ReportWorkflow reports;

    @Inject
    SentTexts texts;

    @Inject
    Speech speech;

    Kept keep(ReportScreen now) {
        return said(texts.keep(
                code -> Optional.ofNullable(now.fields().get(code)),
                (code, text, seen) -> reports.save(now.reference(), code, text, seen, 0)));
    }

    /** What is missing, beside its field. */
    Kept lacking(List<Gap> gaps) {
        return said(texts.lacking(gaps));
    }

    /** The summary names the field too: the sentence alone would not say which. */
    private Kept said(Kept kept) {
        kept.wrong().forEach((code, sentence) -> {
            var named = speech.say("grants." + code) + ": " + sentence;
            FacesContext.getCurrentInstance()
                    .addMessage(code, new FacesMessage(FacesMessage.SEVERITY_ERROR, named, sentence));
        });
        return kept;
    }
}
