package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The parts of an application in which passages can be hidden: its title, and each answer as staff read it. */
@ApplicationScoped
class RedactedParts {
    @Inject
    FrozenForms forms;

    @Inject
    CaseText texts;

    /** @param question null for the title */
    record Part(String code, String question, String text) {}

    /** Without what its applicants are changing just now, and without what nobody answered. */
    List<Part> of(Application application) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(Redactions.TITLE, null, application.getTitle()));
        var questions = forms.of(application.getForm()).questions();
        var sections = texts.forReaders(application);
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
