package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;

/**
 * Keeps what people type, field by field, in an application as in its report: nobody writes over what somebody else wrote
 * meanwhile, and what another has written is kept beside what replaces it. Whoever calls has opened the door, holds the
 * case and has checked the text.
 */
@ApplicationScoped
class Typist {
    /** A browser that is believed when it says how long somebody was writing since the last save, up to this. */
    private static final int MOST_SECONDS = 600;

    @Inject
    Answers answers;

    @Inject
    CaseTrail trail;

    @Inject
    PersonNames names;

    /**
     * @param seenVersion the version the text grew from, 0 for a field that was never filled in
     * @param open whether the field may be written in now
     * @throws StaleText with the text that stands there, when somebody saved meanwhile
     */
    Kept keep(Application application, String code, String text, long seenVersion, boolean open, Act act) {
        var known = answers.find(application.id(), code).orElse(null);
        if (known != null && known.getContent().equals(text)) {
            return new Kept(saved(known), false);
        }
        if (!open) {
            throw new Refusal("grants.refused.notOpen");
        }
        var before = known == null ? null : CaseTrail.fingerprint(known);
        var answer = known == null ? begin(application.id(), code, text, seenVersion, act) : known;
        if (known != null) {
            keepWhatOthersWrote(known, act);
            known.write(text, seenVersion, names.nameOf(known.getSavedBy()), act);
        }
        answers.flush();
        trail.saved(application, before, answer);
        return new Kept(saved(answer), true);
    }

    /** As long as that may be believed. */
    static int active(int seconds) {
        return Math.max(0, Math.min(seconds, MOST_SECONDS));
    }

    private Answer begin(ApplicationId id, String code, String text, long seenVersion, Act act) {
        if (seenVersion != 0) {
            throw new NotFound("answer");
        }
        var first = new Answer(id, code, text, act);
        answers.add(first);
        return first;
    }

    private void keepWhatOthersWrote(Answer known, Act act) {
        if (!known.getSavedBy().equals(act.who()) && !known.getContent().isBlank()) {
            answers.add(new EarlierAnswer(known, act));
        }
    }

    private static WriteWorkflow.Saved saved(Answer answer) {
        return new WriteWorkflow.Saved(answer.getVersion(), answer.getContent(), answer.getSavedAt());
    }

    /** @param anew false where exactly this stood there already */
    record Kept(WriteWorkflow.Saved saved, boolean anew) {}
}
