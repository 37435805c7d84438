package org.headwaters.commitments;

import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.mail.NoticeKind;

/** The annual review of one promise: answered and sent by its partner, closed by the backbone with a meeting and one offer. */
@Stateless
public class YearWorkflow {
    @Inject
    CommitmentDoor door;

    @Inject
    Seasons seasons;

    @Inject
    YearDrafts drafts;

    @Inject
    TypedTexts typed;

    @Inject
    YearPost post;

    @Inject
    Event<YearEvent> events;

    /**
     * Keeps one text while somebody types. The same text twice is saved once, so that a browser may send again what it is
     * not sure of.
     *
     * @param seenVersion the version the text grew from, 0 for one that was never typed
     * @param seconds of typing since the last time
     * @throws StaleText with the text that stands there, when somebody saved meanwhile
     */
    @RolesAllowed(PARTNER)
    public DraftWorkflow.Saved save(
            String reference, int year, String code, String text, long seenVersion, int seconds) {
        var field = YearField.of(code);
        var promise = door.hold(reference);
        var review = review(promise, year);
        var clean = field.checked(text);
        var kept = typed.already(promise, field.codeIn(year), clean).orElse(null);
        if (kept == null) {
            review.requireOpen(door.today());
            kept = typed.keep(promise, field.codeIn(year), clean, seenVersion, door.act(Who.PARTNER));
            review.worked(seconds);
        }
        return new DraftWorkflow.Saved(kept.version(), kept.text(), kept.at());
    }

    /** Keeps what is chosen so far. */
    @RolesAllowed(PARTNER)
    public void choose(String reference, int year, YearChoices choices) {
        review(door.hold(reference), year).choose(choices, door.today(), door.act(Who.PARTNER));
    }

    /** Sends the four answers as they were kept, or as the year's reports say; refused with one missing. */
    @RolesAllowed(PARTNER)
    public void send(String reference, int year, YearChoices choices) {
        var promise = door.hold(reference);
        var act = door.act(Who.PARTNER);
        var review = review(promise, year);
        review.choose(choices, door.today(), act);
        review.send(drafts.of(promise, review).with(choices), door.today(), act);
        note(YearEvent.What.SEND_REVIEW, promise, act, String.valueOf(year));
        post.tell(promise, "year.sent", "year/" + year + "/sent", NoticeKind.RECEIPT, link(promise, year));
    }

    /** The meeting was held, one support is offered, and what should be better is answered. */
    @RolesAllowed(OFFICER)
    public void close(String reference, int year, long seenVersion, YearEnd end) {
        var promise = door.staff(reference);
        var act = door.act(Who.OFFICER);
        review(promise, year).close(end, seenVersion, door.today(), act);
        note(YearEvent.What.CLOSE_REVIEW, promise, act, year + ", " + end.support());
        post.tell(
                promise,
                "year.closed",
                "year/" + year + "/closed",
                NoticeKind.PROGRESS,
                link(promise, year),
                end.words(),
                end.reply());
    }

    /** Says which themes of the season this review is about. */
    @RolesAllowed(OFFICER)
    public void group(String reference, int year, long seenVersion, Set<Long> themes) {
        var promise = door.staff(reference);
        var season = seasons.held(year);
        season.requireUnpublished();
        var review = seasons.review(season, promise).orElseThrow(() -> new NotFound("review"));
        review.requireSeenAs(seenVersion);
        seasons.themes(season).forEach(theme -> theme.said(review, themes.contains(theme.getId())));
        seasons.touch(review);
        note(YearEvent.What.GROUP, promise, door.act(Who.OFFICER), year + ": " + themes.size());
    }

    private AnnualReview review(Commitment promise, int year) {
        return seasons.byYear(year)
                .flatMap(season -> seasons.review(season, promise))
                .orElseThrow(() -> new NotFound("review"));
    }

    private static String link(Commitment promise, int year) {
        return "/commitments/review?ref=" + promise.getReference() + "&year=" + year;
    }

    private void note(YearEvent.What what, Commitment promise, Act act, String after) {
        events.fire(new YearEvent(what, promise.subject(), act.who(), act.at(), null, after, promise.getVersion()));
    }
}
