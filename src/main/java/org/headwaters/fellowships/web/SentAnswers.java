package org.headwaters.fellowships.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.headwaters.fellowships.TeamFormScreen;
import org.headwaters.fellowships.TeamGap;
import org.headwaters.fellowships.WriteTeamWorkflow;
import org.headwaters.platform.Causes;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.text.Speech;

/**
 * Saves what came with a sent application of a team and the page's own saving has not brought yet: without script, or a
 * moment too early. Each field {@code text.<code>} comes with the version it was typed against, {@code seen.<code>}.
 */
@ApplicationScoped
class SentAnswers {
    private static final String TEXT = "text.";
    private static final String SEEN = "seen.";

    @Inject
    WriteTeamWorkflow writing;

    @Inject
    Speech speech;

    /**
     * What could not be saved, so that nothing typed is lost, and why.
     *
     * @param typed by field, what stays in the page
     * @param wrong by field, the sentence beside it
     */
    record Left(Map<String, String> typed, Map<String, String> wrong) implements Serializable {
        static final Left NOTHING = new Left(Map.of(), Map.of());

        boolean isTrouble() {
            return !wrong.isEmpty();
        }
    }

    Left keep(TeamFormScreen now) {
        var typed = new LinkedHashMap<String, String>();
        var wrong = new LinkedHashMap<String, String>();
        sent().forEach((name, raw) -> {
            var code = name.startsWith(TEXT) ? name.substring(TEXT.length()) : "";
            var text = raw.replace("\r\n", "\n");
            now.written(code).filter(field -> !field.text().equals(text)).ifPresent(field -> {
                var sentence = refusal(now.reference(), code, text);
                if (sentence != null) {
                    typed.put(code, text);
                    wrong.put(code, sentence);
                }
            });
        });
        say(wrong);
        return new Left(typed, wrong);
    }

    /** What is missing, as a sentence beside its field. */
    Left lacking(List<TeamGap> gaps) {
        var wrong = new LinkedHashMap<String, String>();
        gaps.forEach(gap -> wrong.putIfAbsent(
                gap.field(), speech.say(gap.key(), gap.values().toArray())));
        say(wrong);
        return new Left(Map.of(), wrong);
    }

    /**
     * What a rule refused, beside the field that it is about. What does not exist for the caller is none of these.
     *
     * @param field the one of the page for the key of the refusal
     */
    Left refused(RuntimeException failed, UnaryOperator<String> field) {
        var no = Causes.refusal(failed)
                .filter(refusal -> !(refusal instanceof NotFound))
                .orElseThrow(() -> failed);
        var wrong = Map.of(field.apply(no.key()), speech.of(no));
        say(wrong);
        return new Left(Map.of(), wrong);
    }

    /** Somebody who was chosen in the form; choosing nobody is a mistake one can mend, not a page that is missing. */
    PersonId person(String name) {
        return chosen(one(name));
    }

    static PersonId chosen(String number) {
        if (!number.matches("\\d{1,18}")) {
            throw new Refusal("fellowships.refused.person");
        }
        return new PersonId(Long.parseLong(number));
    }

    /** The reference of a partner that was chosen in the form. */
    String partner(String name) {
        return named(one(name));
    }

    static String named(String reference) {
        if (reference.isBlank()) {
            throw new Refusal("fellowships.refused.partner");
        }
        return reference;
    }

    /** One value that came with the form, empty when it did not. */
    String one(String name) {
        return sent().getOrDefault(name, "");
    }

    private static Map<String, String> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** Null when it was saved. */
    private String refusal(String reference, String code, String text) {
        try {
            writing.save(reference, code, text, version(code), 0);
            return null;
        } catch (RuntimeException failed) {
            var stale = Causes.find(StaleText.class, failed);
            if (stale.isPresent()) {
                var theirs = stale.get();
                var key = theirs.isOwn() ? "fellowships.apply.staleOwn" : "fellowships.apply.stale";
                return speech.say(key, theirs.by(), theirs.at(), theirs.text());
            }
            return speech.of(Causes.refusal(failed).orElseThrow(() -> failed));
        }
    }

    private static long version(String code) {
        var seen = sent().getOrDefault(SEEN + code, "0");
        return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }

    private static void say(Map<String, String> wrong) {
        var faces = FacesContext.getCurrentInstance();
        wrong.forEach((code, sentence) ->
                faces.addMessage(code, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence)));
    }
}
