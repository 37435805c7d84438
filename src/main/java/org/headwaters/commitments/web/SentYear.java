package org.headwaters.commitments.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.headwaters.commitments.YearAnswers;
import org.headwaters.commitments.YearShown;
import org.headwaters.commitments.YearWorkflow;
import org.headwaters.platform.Causes;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.text.Speech;

/**
 * Saves what came with a sent annual review and the page's own saving has not brought yet; where somebody else saved
 * meanwhile, both texts stand beside each other and nothing is lost.
 */
@ApplicationScoped
class SentYear {
    private static final List<String> TEXTS = List.of("succeed", "hard", "learned", "better", "when");

    @Inject
    YearWorkflow workflow;

    @Inject
    Speech speech;

    /**
     * Keeps every text that is not kept yet; what stands there as the reports say is nobody's typing.
     *
     * @param typed by the text's code
     * @param seen the version that each grew from, brought up to date
     * @return whether all were kept
     */
    boolean keep(YearShown shown, Map<String, String> typed, Map<String, String> seen) {
        var all = true;
        for (var code : TEXTS) {
            var text = typed.get(code) == null ? "" : typed.get(code).replace("\r\n", "\n");
            var version = version(seen.get(code));
            if (version > 0 || !text.equals(before(shown.answers(), code))) {
                all &= keep(shown, code, text, version, seen);
            }
        }
        return all;
    }

    private boolean keep(YearShown shown, String code, String text, long version, Map<String, String> seen) {
        try {
            var kept = workflow.save(shown.reference(), shown.year(), code, text, version, 0);
            seen.put(code, String.valueOf(kept.version()));
            return true;
        } catch (RuntimeException failed) {
            var stale = Causes.find(StaleText.class, failed).orElseThrow(() -> failed);
            var sentence = speech.say("commitments.draft.stale", stale.by(), stale.at(), stale.text());
            FacesContext.getCurrentInstance()
                    .addMessage(code, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
            seen.put(code, String.valueOf(stale.current()));
            return false;
        }
    }

    private static String before(YearAnswers answers, String code) {
        return switch (code) {
            case "succeed" -> answers.succeed();
            case "hard" -> answers.hard();
            case "learned" -> answers.learned();
            case "better" -> answers.better();
            default -> answers.when();
        };
    }

    private static long version(String seen) {
        return seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }
}
