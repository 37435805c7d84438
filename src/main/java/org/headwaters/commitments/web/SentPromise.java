package org.headwaters.commitments.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.commitments.DraftScreen;
import org.headwaters.commitments.DraftWorkflow;
import org.headwaters.commitments.Flaw;
import org.headwaters.platform.Causes;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.text.Speech;

/**
 * Saves what came with a sent promise and the page's own saving has not brought yet, and says beside each field what is
 * wrong or missing. Each field {@code text.<code>} comes with the version it was typed against, {@code seen.<code>}.
 */
@ApplicationScoped
class SentPromise {
    private static final String TEXT = "text.";
    private static final String SEEN = "seen.";

    /** Boxes that are ticked come together, and none of them where none is. */
    private static final String CAUSES = "causes";

    @Inject
    DraftWorkflow drafting;

    @Inject
    Speech speech;

    Typed keep(DraftScreen now) {
        var typed = new LinkedHashMap<String, String>();
        var wrong = new LinkedHashMap<String, String>();
        sent().forEach((name, text) -> {
            var code = name.startsWith(TEXT) ? name.substring(TEXT.length()) : "";
            var field = now.field(code);
            if (field != null && !field.text().equals(text)) {
                var sentence = refusal(now.reference(), code, text);
                if (sentence != null) {
                    typed.put(code, text);
                    wrong.put(code, sentence);
                }
            }
        });
        say(wrong);
        return new Typed(typed, wrong);
    }

    /** What is missing, as a sentence beside its field. */
    Typed lacking(List<Flaw> flaws) {
        var wrong = new LinkedHashMap<String, String>();
        flaws.forEach(flaw -> wrong.putIfAbsent(
                flaw.code(), speech.say(flaw.key(), flaw.arguments().toArray())));
        say(wrong);
        return new Typed(Map.of(), wrong);
    }

    private static Map<String, String> sent() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var sent = new LinkedHashMap<String, String>();
        external.getRequestParameterMap().forEach((name, text) -> sent.put(name, text.replace("\r\n", "\n")));
        if (sent.containsKey(SEEN + CAUSES)) {
            var ticked = external.getRequestParameterValuesMap().get(CAUSES);
            sent.put(TEXT + CAUSES, ticked == null ? "" : String.join(",", ticked));
        }
        return sent;
    }

    /** Null when it was saved. */
    private String refusal(String reference, String code, String text) {
        try {
            drafting.save(reference, code, text, version(code));
            return null;
        } catch (RuntimeException failed) {
            var stale = Causes.find(StaleText.class, failed);
            if (stale.isPresent()) {
                return speech.say(
                        "commitments.draft.stale",
                        stale.get().by(),
                        stale.get().at(),
                        stale.get().text());
            }
            return speech.of(Causes.refusal(failed).orElseThrow(() -> failed));
        }
    }

    private static long version(String code) {
        var seen = sent().getOrDefault(SEEN + code, "0");
        return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }

    /** Beside its field the sentence alone; the summary names the field too. */
    private void say(Map<String, String> wrong) {
        var faces = FacesContext.getCurrentInstance();
        wrong.forEach((code, sentence) -> {
            var named = speech.say("commitments.draft.named." + code) + ": " + sentence;
            faces.addMessage(code, new FacesMessage(FacesMessage.SEVERITY_ERROR, named, sentence));
        });
    }
}
