package org.headwaters.grants.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.headwaters.grants.ApplyScreen.Written;
import org.headwaters.grants.Gap;
import org.headwaters.platform.Causes;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.text.Speech;

/**
 * What comes with a sent form and the page's own saving has not brought yet: without script, or a moment too early. Each
 * field {@code text.<code>} comes with the version it was typed against, {@code seen.<code>}.
 */
@ApplicationScoped
class SentTexts {
    private static final String TEXT = "text.";
    private static final String SEEN = "seen.";

    @Inject
    Speech speech;

    /** Saves one field. */
    interface Saving {
        void save(String code, String text, long seenVersion);
    }

    /**
     * Saves every field that came otherwise than it stands.
     *
     * @param stands by its code what stands in a field, empty where there is no such field
     */
    Kept keep(Function<String, Optional<Written>> stands, Saving saving) {
        var typed = new LinkedHashMap<String, String>();
        var wrong = new LinkedHashMap<String, String>();
        sent().forEach((name, raw) -> {
            if (name.startsWith(TEXT)) {
                var code = name.substring(TEXT.length());
                var text = raw.replace("\r\n", "\n");
                stands.apply(code)
                        .filter(field -> !field.text().equals(text))
                        .map(field -> refusal(saving, code, text))
                        .ifPresent(sentence -> {
                            typed.put(code, text);
                            wrong.put(code, sentence);
                        });
            }
        });
        return new Kept(typed, wrong);
    }

    /** What is missing, as a sentence beside its field. */
    Kept lacking(List<Gap> gaps) {
        var wrong = new LinkedHashMap<String, String>();
        gaps.forEach(gap -> wrong.putIfAbsent(
                gap.code(), speech.say(gap.key(), gap.arguments().toArray())));
        return new Kept(Map.of(), wrong);
    }

    static Map<String, String> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** Null when it was saved. */
    private String refusal(Saving saving, String code, String text) {
        try {
            saving.save(code, text, version(code));
            return null;
        } catch (RuntimeException failed) {
            var stale = Causes.find(StaleText.class, failed);
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

    private static long version(String code) {
        var seen = sent().getOrDefault(SEEN + code, "0");
        return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }
}
