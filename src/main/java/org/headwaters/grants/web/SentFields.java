package org.headwaters.grants.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.headwaters.grants.ApplyScreen;
import org.headwaters.grants.ApplyScreen.QuestionPart;
import org.headwaters.grants.Gap;
import org.headwaters.grants.WriteWorkflow;

/** Saves what came with a sent application, and says beside each field what is wrong or missing. */
@ApplicationScoped
class SentFields {
    @Inject
    WriteWorkflow writing;

    @Inject
    SentTexts texts;

    Kept keep(ApplyScreen now) {
        var kept = texts.keep(now::written, (code, text, seen) -> writing.save(now.reference(), code, text, seen, 0));
        return say(kept, (code, sentence) -> sentence);
    }

    /** What is missing, beside its field; the summary names the question too. */
    Kept lacking(List<Gap> gaps, ApplyScreen now) {
        var questions = now.questions().stream().collect(toMap(QuestionPart::code, QuestionPart::wording));
        return say(
                texts.lacking(gaps),
                (code, sentence) -> questions.containsKey(code) ? questions.get(code) + ": " + sentence : sentence);
    }

    /** One value that came with the form, empty when it did not. */
    String sent(String name) {
        return SentTexts.sent().getOrDefault(name, "");
    }

    private static Kept say(Kept kept, BinaryOperator<String> summary) {
        var faces = FacesContext.getCurrentInstance();
        for (Map.Entry<String, String> wrong : kept.wrong().entrySet()) {
            var named = summary.apply(wrong.getKey(), wrong.getValue());
            faces.addMessage(wrong.getKey(), new FacesMessage(FacesMessage.SEVERITY_ERROR, named, wrong.getValue()));
        }
        return kept;
    }
}
