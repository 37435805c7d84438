package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.StaleText;

/**
 * Keeps what is typed into a promise and into its years, text by text: each with the version it grew from, so that a stale
 * one changes nothing, and the one that another's text replaces is kept beside it.
 */
@ApplicationScoped
class TypedTexts {
    @Inject
    DraftTexts texts;

    @Inject
    PersonNames names;

    /** What stands in a text now. */
    record Kept(long version, String text, Instant at) {}

    /** What stands there where it is this very text: a browser may send again what it is not sure of. */
    Optional<Kept> already(Commitment promise, String code, String text) {
        return texts.find(promise, code)
                .filter(known -> known.getContent().equals(text))
                .map(TypedTexts::kept);
    }

    /**
     * @param seenVersion the version the text grew from, 0 for one that was never typed
     * @throws StaleText with what stands there, when somebody saved meanwhile
     */
    Kept keep(Commitment promise, String code, String text, long seenVersion, Act act) {
        var known = texts.find(promise, code).orElse(null);
        if (known == null) {
            if (seenVersion != 0) {
                throw new NotFound("text");
            }
            known = new DraftText(promise, code, text, act);
            texts.add(known);
        } else {
            if (!known.getSavedBy().equals(act.who()) && !known.getContent().isBlank()) {
                texts.add(new EarlierText(known, act));
            }
            known.write(text, seenVersion, names.nameOf(known.getSavedBy()), act);
        }
        texts.flush();
        return kept(known);
    }

    private static Kept kept(DraftText text) {
        return new Kept(text.getVersion(), text.getContent(), text.getSavedAt());
    }
}
