package org.headwaters.grants.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.grants.ApplyScreen;
import org.headwaters.grants.ApplyScreen.QuestionPart;
import org.headwaters.grants.ApplyScreen.Written;
import org.headwaters.grants.Gap;
import org.headwaters.grants.StaleAnswer;
import org.headwaters.grants.WriteWorkflow;
import org.headwaters.platform.Causes;
import org.headwaters.platform.text.Speech;

/**
 * Saves the fields that come with a sent form and that the page's own saving has not brought yet: without script, or a
 * moment too early. Each field {@code text.<code>} comes with the version it was typed against, {@code seen.<code>}.
 */
@ApplicationScoped
class SentFields {
    private static final String TEXT = "text.";
    private static final String SEEN = "seen.";

    @Inject
    WriteWorkflow writing;

    @Inject
    Speech speech;

    Kept keep(ApplyScreen now) {
        var sent = sent();
        var typed = new LinkedHashMap<String, String>();
        var wrong = new LinkedHashMap<String, String>();
        sent.forEach((name, raw) -> {
            if (name.startsWith(TEXT)) {
                var code = name.substring(TEXT.length());
                var text = raw.replace("\r\n", "\n");
                now.written(code)
                        .filter(field -> !field.text().equals(text))
                        .map(field -> refusal(now.reference(), field, text, version(sent, code)))
                        .ifPresent(sentence -> {
                            typed.put(code, text);
                            wrong.put(code, sentence);
                        });
            }
        });
        return say(new Kept(typed, wrong));
    }

    /** What is missing, beside its field; the summary names the question too. */
    Kept lacking(List<Gap> gaps, ApplyScreen now) {
        var wrong = new LinkedHashMap<String, String>();
        gaps.forEach(gap -> wrong.putIfAbsent(
                gap.code(), speech.say(gap.key(), gap.arguments().toArray())));
        var questions = now.questions().stream().collect(toMap(QuestionPart::code, QuestionPart::wording));
        var faces = FacesContext.getCurrentInstance();
        wrong.forEach((code, sentence) -> {
            var named = questions.containsKey(code) ? questions.get(code) + ": " + sentence : sentence;
            faces.addMessage(code, new FacesMessage(FacesMessage.SEVERITY_ERROR, named, sentence));
        });
        return new Kept(Map.of(), wrong);
    }

    /** One value that came with the form, empty when it did not. */
    String sent(String name) {
        return sent().getOrDefault(name, "");
    }

    private static Map<String, String> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    private static Kept say(Kept kept) {
        var faces = FacesContext.getCurrentInstance();
        kept.wrong()
                .forEach((code, sentence) ->
                        faces.addMessage(code, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence)));
        return kept;
    }

    /** Null when it was saved. */
    private String refusal(String reference, Written field, String text, long seen) {
        try {
            writing.save(reference, field.code(), text, seen, 0);
            return null;
        } catch (RuntimeException failed) {
            var stale = Causes.find(StaleAnswer.class, failed);
            if (stale.isPresent()) {
                return speech.say(
                        stale.get().isOwn() ? "grants.apply.staleOwn" : "grants.apply.stale",
                        stale.get().by(),
                        stale.get().at(),
                        stale.get().text());
            }
            return speech.of(Causes.refusal(failed).orElseThrow(() -> failed));
        }
    }

    private static long version(Map<String, String> sent, String code) {
        var seen = sent.getOrDefault(SEEN + code, "0");
        return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }
}
