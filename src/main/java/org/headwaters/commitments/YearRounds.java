package org.headwaters.commitments;

import static java.util.Collections.disjoint;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.mail.NoticeKind;

/** What is done for all promises of a season at once: asking, reminding, and noting who was not heard of. */
@ApplicationScoped
class YearRounds {
    @Inject
    Seasons seasons;

    @Inject
    YearPost post;

    @Inject
    Event<CommitmentEvent> moves;

    @Inject
    Event<YearEvent> events;

    @Inject
    Clock clock;

    /** All running promises are asked on the same day, but for those whose carriers rest. */
    void open(Season season) {
        season.open();
        var asked = new ArrayList<>(seasons.toAsk(season));
        asked.removeAll(post.resting(asked));
        var people = post.people(post.here(asked));
        for (var promise : asked) {
            seasons.add(new AnnualReview(season, promise));
            post.tell(
                    people,
                    promise,
                    "year.open",
                    "year/" + season.getYear() + "/open",
                    NoticeKind.ASKED_OF_ME,
                    link(season, promise),
                    post.written(season.getClosesOn()));
        }
        note(YearEvent.What.OPEN_SEASON, season, null);
    }

    /**
     * Reminds everybody who has not answered, neither rests nor has left; answers how many promises that were.
     *
     * @param cause each is reminded of it once
     */
    int remind(Season season, String cause) {
        return tellOpen(season, "year.remind", cause);
    }

    /** Everybody who has not answered hears the new last day; one that comes back is told again. */
    void moved(Season season) {
        tellOpen(season, "year.moved", "moved/" + season.getClosesOn() + "/" + season.getVersion());
    }

    private int tellOpen(Season season, String form, String cause) {
        seasons.loadCarriers(season);
        var open = seasons.reviews(season, YearState.OPEN, Integer.MAX_VALUE);
        var promises = promises(open);
        var here = post.here(promises);
        promises.removeIf(promise -> disjoint(promise.owners(), here));
        var people = post.people(here);
        for (var promise : promises) {
            post.tell(
                    people,
                    promise,
                    form,
                    "year/" + season.getYear() + "/" + cause,
                    NoticeKind.DEADLINE,
                    link(season, promise),
                    post.written(season.getClosesOn()));
        }
        return promises.size();
    }

    /**
     * The last day is over: what was not answered is missed, and who missed two in a row falls silent. Who rests by then has
     * missed nothing.
     *
     * @param most so many at once; the season closes when none is left, and nobody answers meanwhile
     */
    void close(Season season, int most) {
        var open = seasons.reviews(season, YearState.OPEN, most);
        var resting = post.resting(promises(open));
        var people = post.people(post.here(promises(open)));
        for (var review : open) {
            var promise = review.getCommitment();
            if (resting.contains(promise)) {
                review.drop();
                continue;
            }
            review.miss();
            note(YearEvent.What.MISS_REVIEW, promise.subject(), season.getYear(), promise.getVersion());
            if (promise.getState() == State.ACTIVE && Silence.falls(howTheyWent(promise))) {
                moves.fire(promise.fallSilent(new Act(null, Who.CLOCK, clock.instant())));
                post.tell(
                        people,
                        promise,
                        "silent",
                        "year/" + season.getYear() + "/silent",
                        NoticeKind.ASKED_OF_ME,
                        "/commitments/report?ref=" + promise.getReference());
            }
        }
        if (open.size() < most) {
            season.close();
            note(YearEvent.What.CLOSE_SEASON, season, null);
        }
    }

    /** Everybody who was asked hears once what was said and what changes, however many promises that were. */
    void tellAll(Season season) {
        seasons.loadCarriers(season);
        post.tellOfNetwork(
                promises(seasons.reviews(season)),
                "year.published",
                "season/" + season.getYear() + "/published",
                "/commitments/summary?year=" + season.getYear(),
                String.valueOf(season.getYear()));
    }

    private static List<Commitment> promises(List<AnnualReview> reviews) {
        return reviews.stream().map(AnnualReview::getCommitment).collect(toCollection(ArrayList::new));
    }

    private List<YearState> howTheyWent(Commitment promise) {
        return seasons.ofPromise(promise).stream().map(AnnualReview::getState).toList();
    }

    static SubjectRef subject(Season season) {
        return new SubjectRef("season", String.valueOf(season.getYear()));
    }

    static String link(Season season, Commitment promise) {
        return "/commitments/review?ref=" + promise.getReference() + "&year=" + season.getYear();
    }

    void note(YearEvent.What what, Season season, PersonId by) {
        events.fire(new YearEvent(
                what,
                subject(season),
                by,
                clock.instant(),
                null,
                season.getState().name(),
                season.getVersion()));
    }

    private void note(YearEvent.What what, SubjectRef promise, int year, long version) {
        events.fire(new YearEvent(what, promise, null, clock.instant(), null, String.valueOf(year), version));
    }
}
