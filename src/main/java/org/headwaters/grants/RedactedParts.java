package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.reviews.ReviewedCase.Section;

/** The parts of an application in which passages can be hidden: its title, and each answer as staff read it. */
@ApplicationScoped
class RedactedParts {
    @Inject
    FrozenForms forms;

    @Inject
    CaseText texts;

    @Inject
    Redactions redactions;

    /** @param question null for the title */
    record Part(String code, String question, String text) {}

    /** Without what its applicants are changing just now, and without what nobody answered. */
    List<Part> of(Application application) {
        return of(application, texts.forReaders(application));
    }

    /** In how many of them passages are hidden that were marked in another text. */
    long stale(Application application) {
        var hidden = redactions.of(application);
        return hidden.isEmpty() ? 0 : stale(hidden, of(application));
    }

    /** The same for a screen that shows the answers anyway. */
    long stale(Application application, List<Section> shown) {
        var hidden = redactions.of(application);
        return hidden.isEmpty() ? 0 : stale(hidden, of(application, shown));
    }

    private static long stale(List<Redaction> hidden, List<Part> parts) {
        return parts.stream()
                .filter(part -> Redactions.at(hidden, part.code())
                        .filter(one -> one.isStale(Redactions.fingerprint(part.text())))
                        .isPresent())
                .count();
    }

    private List<Part> of(Application application, List<Section> sections) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(Redactions.TITLE, null, application.getTitle()));
        var questions = forms.of(application.getForm()).questions();
        for (int i = 0; i < questions.size(); i++) {
            var code = questions.get(i).code();
            var words = Redactions.words(sections.get(i));
            if (!application.isOpenForWriting(code) && !words.isBlank()) {
                parts.add(new Part(code, questions.get(i).wording(), words));
            }
        }
        return parts;
    }
}
