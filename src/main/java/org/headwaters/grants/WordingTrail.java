package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** Writes what officers do to letters and reasons into the audit trail, under their call or under the network's wording. */
@ApplicationScoped
class WordingTrail {
    private static final SubjectRef NETWORK = new SubjectRef("wording", "network");

    @Inject
    Audit audit;

    /**
     * @param call null for the network's own
     * @param what the kind of letter, or the code of the reason
     */
    void write(String action, Call call, String what, String before, String after) {
        var subject = call == null ? NETWORK : new SubjectRef("call", call.getReference());
        audit.write(action, subject, about(what, before), about(what, after));
    }

    static String said(Reason reason) {
        return reason == null || !reason.hasWords() ? null : reason.getLabel() + "\n" + reason.getSentence();
    }

    static String said(LetterText text) {
        return text == null ? null : text.subject() + "\n" + text.body();
    }

    private static String about(String what, String words) {
        return words == null ? what : what + ": " + words;
    }
}
