package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Texts;

/** Tells whoever suggested a cause, a bright spot or a note for a brief what became of it and why. */
@ApplicationScoped
class SuggestionPost {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final Set<CauseMove> ANSWERS = EnumSet.of(CauseMove.TAKE_LIVE, CauseMove.DECLINE);

    @Inject
    Notices notices;

    void settled(BriefNote note) {
        tell(
                note.getSuggestedBy(),
                "note/" + note.getId(),
                note.getCause(),
                "challenges.mail.note." + note.getState(),
                note.getContent(),
                note.getReason());
    }

    /** Nothing for a move that is no answer to a suggestion. */
    void made(CauseMove move, Cause cause) {
        if (cause.getSuggestedBy() != null && ANSWERS.contains(move)) {
            tell(
                    cause.getSuggestedBy(),
                    "cause/" + cause.getId() + "/" + cause.getVersion(),
                    cause,
                    "challenges.mail.cause." + move,
                    cause.getTitle(),
                    cause.getReason());
        }
    }

    /** Nothing to whoever added it for the backbone. */
    void made(SpotMove move, BrightSpot spot) {
        if (spot.getOrganisation() != null) {
            tell(
                    spot.getSuggestedBy(),
                    "spot/" + spot.getId() + "/" + move,
                    spot.getCause(),
                    "challenges.mail.spot." + move,
                    spot.getWhat(),
                    spot.getReason());
        }
    }

    private void tell(PersonId to, String once, Cause about, String key, String words, String why) {
        var mail = new Mail(
                to,
                TEXTS.get(key + ".subject", about.getTitle()),
                TEXTS.get(key + ".body", words, Objects.requireNonNullElse(why, "")),
                TEXTS.get("challenges.mail.why", about.getTitle()),
                CausePurposes.LINK + about.getReference());
        notices.tell(once, to, NoticeKind.PROGRESS, mail);
    }
}
