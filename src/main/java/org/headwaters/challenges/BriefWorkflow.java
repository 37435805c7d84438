package org.headwaters.challenges;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.text.Typed;

/** Partners offer what they found, and officers write what research says; each saving is the next edition, and none goes over one that its writer has not seen. */
@Stateless
public class BriefWorkflow {
    @Inject
    MapDoor door;

    @Inject
    Briefs briefs;

    @Inject
    BriefNotes notes;

    @Inject
    SuggestionPost post;

    @Inject
    PersonNames names;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /**
     * @param seenEdition from which the words grew, 0 where there was none
     * @param reviewed whether the writer has read all of it again today; a first edition always is
     * @throws StaleBrief with the words that stand there, when somebody saved meanwhile
     */
    @RolesAllowed(OFFICER)
    public void write(String reference, int seenEdition, BriefText text, boolean reviewed) {
        text.requireWords();
        var cause = door.hold(reference);
        var now = seen(cause, seenEdition);
        add(cause, now, text, reviewed);
    }

    /**
     * What somebody found, for the backbone to take in or to leave with a word back.
     *
     * @param source where it comes from, with a link or without; empty for none
     */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public void suggest(String reference, String text, String source) {
        var organisation = door.suggestsFor();
        var cause = door.live(reference);
        notes.suggest(cause.getReference(), text, source, caller.person(), organisation);
    }

    /**
     * Takes what somebody suggested into one part of the brief; its source goes below the others.
     *
     * @param seenEdition from which the words grew, 0 where there was none
     * @param text the brief as it is being written beside the note
     * @throws StaleBrief with the words that stand there, when somebody saved meanwhile
     */
    @RolesAllowed(OFFICER)
    public void take(String reference, int seenEdition, BriefText text, long noteId, BriefPart part) {
        var cause = door.hold(reference);
        var now = seen(cause, seenEdition);
        var note = briefs.note(cause, noteId);
        note.take(caller.person(), clock.instant());
        add(cause, now, text.with(part, note.getContent(), note.getSource()), false);
        post.settled(note);
        audit.write("challenges.note.taken", cause.subject(), null, note.getContent());
    }

    @RolesAllowed(OFFICER)
    public void leaveOut(String reference, long noteId, String why) {
        var cause = door.hold(reference);
        var note = briefs.note(cause, noteId);
        note.leaveOut(Typed.remark(why, CauseWorkflow.LONGEST_WHY), caller.person(), clock.instant());
        post.settled(note);
        audit.write("challenges.note.leftOut", cause.subject(), note.getContent(), note.getReason());
    }

    private Optional<CauseBrief> seen(Cause cause, int seenEdition) {
        var now = briefs.of(cause);
        now.filter(brief -> brief.getEdition() != seenEdition).ifPresent(brief -> {
            var by = brief.getWrittenBy();
            throw new StaleBrief(
                    seenEdition,
                    brief,
                    by == null ? "" : names.nameOf(by),
                    caller.person().equals(by));
        });
        if (now.isEmpty() && seenEdition != 0) {
            throw new Refusal("challenges.refused.brief.none");
        }
        return now;
    }

    private void add(Cause cause, Optional<CauseBrief> now, BriefText text, boolean reviewed) {
        var review = reviewed || now.isEmpty()
                ? new CauseBrief.Reviewed(day.today(), caller.person())
                : now.get().reviewed();
        var edition = now.map(CauseBrief::getEdition).orElse(0) + 1;
        briefs.keep(new CauseBrief(cause, edition, text, review, caller.person(), clock.instant()));
        audit.write(
                "challenges.brief.written",
                cause.subject(),
                now.map(brief -> String.valueOf(brief.text())).orElse(null),
                String.valueOf(text));
    }
}
