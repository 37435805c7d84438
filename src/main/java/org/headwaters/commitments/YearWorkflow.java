package org.headwaters.commitments;

import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.mail.NoticeKind;

/** The annual review of one promise: answered and sent by its partner, closed by the backbone with a meeting and one offer. */
@Stateless
public class YearWorkflow {
    @Inject
    CommitmentDoor door;

    @Inject
    Seasons seasons;

    @Inject
    YearPost post;

    @Inject
    Event<YearEvent> events;

    /**
     * Keeps what is typed so far.
     *
     * @param readAt when the form was opened, from which the minutes are counted
     */
    @RolesAllowed(PARTNER)
    public void keep(String reference, int year, long seenVersion, YearAnswers answers, Instant readAt) {
        var act = door.act(Who.PARTNER);
        review(door.hold(reference), year).keep(answers, seconds(readAt, act), seenVersion);
    }

    /** Sends the four answers; refused with one missing. */
    @RolesAllowed(PARTNER)
    public void send(String reference, int year, long seenVersion, YearAnswers answers, Instant readAt) {
        var promise = door.hold(reference);
        var act = door.act(Who.PARTNER);
        review(promise, year).send(answers, seconds(readAt, act), seenVersion, act);
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
    public void group(String reference, int year, Set<Long> themes) {
        var promise = door.staff(reference);
        var season = seasons.held(year);
        var review = seasons.review(season, promise).orElseThrow(() -> new NotFound("review"));
        seasons.themes(season).forEach(theme -> theme.said(review, themes.contains(theme.getId())));
        note(YearEvent.What.GROUP, promise, door.act(Who.OFFICER), year + ": " + themes.size());
    }

    private AnnualReview review(Commitment promise, int year) {
        return seasons.byYear(year)
                .flatMap(season -> seasons.review(season, promise))
                .orElseThrow(() -> new NotFound("review"));
    }

    private static long seconds(Instant readAt, Act act) {
        return readAt == null ? 0 : Duration.between(readAt, act.at()).toSeconds();
    }

    private static String link(Commitment promise, int year) {
        return "/commitments/review?ref=" + promise.getReference() + "&year=" + year;
    }

    private void note(YearEvent.What what, Commitment promise, Act act, String after) {
        events.fire(new YearEvent(what, promise.subject(), act.who(), act.at(), null, after, promise.getVersion()));
    }
}
