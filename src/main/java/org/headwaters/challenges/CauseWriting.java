package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.text.Folding;

/** How causes are named and moved, by hand or from a sheet: no two of the same title, and each move leaves its lines. */
@ApplicationScoped
class CauseWriting {
    private static final int LONGEST_REFERENCE = 76;

    @Inject
    Causes causes;

    @Inject
    Themes themes;

    @Inject
    History history;

    @Inject
    SuggestionPost post;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** @param of whose words they are, null for a new one */
    CauseText checked(CauseWords words, Cause of) {
        var theme = themes.withReference(words.theme()).orElseThrow(() -> new Refusal("challenges.refused.theme"));
        var text = new CauseText(theme, words.title(), words.shortName(), words.description(), words.keywords());
        refuseTwin(text.title(), of);
        return text;
    }

    /** @param of the cause that may be called so; null for none */
    private void refuseTwin(String title, Cause of) {
        causes.titled(title).stream()
                .filter(other -> of == null || !other.isSameAs(of))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal("challenges.refused.titleTaken", other.getTitle());
                });
    }

    /** One that nobody has: the words of the title, and a number where they are taken. */
    String reference(String title) {
        var slug = Folding.of(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST_REFERENCE) {
            var cut = slug.lastIndexOf('-', LONGEST_REFERENCE);
            slug = slug.substring(0, cut > 0 ? cut : LONGEST_REFERENCE);
        }
        var base = slug.isEmpty() ? "cause" : slug;
        var reference = base;
        for (var number = 2; causes.byReference(reference).isPresent(); number++) {
            reference = base + "-" + number;
        }
        return reference;
    }

    void make(Cause cause, CauseMove move, String why, Cause instead) {
        var before = cause.getState().name();
        if (move == CauseMove.TAKE_LIVE) {
            // the same may have been put on the map since it was declined
            refuseTwin(cause.getTitle(), cause);
        }
        cause.make(move, why, instead);
        history.record(
                cause.subject(),
                caller.person(),
                Roles.OFFICER,
                move.name(),
                before,
                cause.getState().name(),
                why,
                cause.getVersion() + 1);
        audit.write(
                "challenges.moved",
                cause.subject(),
                before,
                cause.getState()
                        + (why == null ? "" : ": " + why)
                        + (instead == null ? "" : " (" + instead.getTitle() + ")"));
        post.made(move, cause);
    }

    /** How its words read in the trail. */
    static String said(CauseText text) {
        return text.title()
                + (text.shortName() == null ? "" : " [" + text.shortName() + "]")
                + "; " + text.theme().getTitle()
                + "; " + text.description()
                + (text.keywords().isEmpty() ? "" : "; " + text.keywords());
    }
}
