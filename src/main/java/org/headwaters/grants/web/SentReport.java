package org.headwaters.grants.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.grants.ApplyScreen.Written;
import org.headwaters.grants.Gap;
import org.headwaters.grants.ReportScreen;
import org.headwaters.grants.ReportWorkflow;
import org.headwaters.grants.StaleAnswer;
import org.headwaters.platform.Causes;
import org.headwaters.platform.text.Speech;

/** Saves the fields that come with a sent report and that the page's own saving has not brought yet. */
@ApplicationScoped
class SentReport {
    @Inject
    ReportWorkflow reports;

    @Inject
    Speech speech;

    Kept keep(ReportScreen now) {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var typed = new LinkedHashMap<String, String>();
        var wrong = new LinkedHashMap<String, String>();
        now.fields().values().forEach(field -> {
            var raw = sent.get("text." + field.code());
            var text = raw == null ? field.text() : raw.replace("\r\n", "\n");
            if (!field.text().equals(text)) {
                var sentence = refusal(now.reference(), field, text, version(sent, field.code()));
                if (sentence != null) {
                    typed.put(field.code(), text);
                    wrong.put(field.code(), sentence);
                }
            }
        });
        return said(new Kept(typed, wrong));
    }

    /** What is missing, beside its field. */
    Kept lacking(List<Gap> gaps) {
        var wrong = new LinkedHashMap<String, String>();
        gaps.forEach(gap -> wrong.putIfAbsent(
                gap.code(), speech.say(gap.key(), gap.arguments().toArray())));
        return said(new Kept(Map.of(), wrong));
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

    /** Null when it was saved. */
    private String refusal(String reference, Written field, String text, long seen) {
        try {
            reports.save(reference, field.code(), text, seen, 0);
            return null;
        } catch (RuntimeException failed) {
            var stale = Causes.find(StaleAnswer.class, failed);
            if (stale.isPresent()) {
                var now = stale.get();
                return speech.say("grants.apply.stale", now.by(), now.at(), now.text());
            }
            return speech.of(Causes.refusal(failed).orElseThrow(() -> failed));
        }
    }

    private static long version(Map<String, String> sent, String code) {
        var seen = sent.getOrDefault("seen." + code, "0");
        return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }
}
