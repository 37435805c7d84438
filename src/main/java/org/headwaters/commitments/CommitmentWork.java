package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.headwaters.commitments.WaitingPromise.Kind;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;
import org.headwaters.reviews.Against;
import org.headwaters.reviews.Reviews;

/**
 * The promises that wait for somebody: for partners to be finished, changed or agreed to, and their year to be told; for the
 * backbone to be given to readers, decided, verified at their end, and met about. What is only counted is never loaded.
 */
@ApplicationScoped
class CommitmentWork implements WorkSource {
    private static final String LIST = "/commitments/vetting";
    private static final String SEASON = "/commitments/season?part=meet";
    private static final int MOST = 25;

    @Inject
    Commitments commitments;

    @Inject
    Seasons seasons;

    @Inject
    WaitingPromises waiting;

    @Inject
    CommitmentDoor door;

    @Inject
    Reviews reviews;

    @Inject
    NetworkDay day;

    @Override
    public List<Task> waitingFor(Caller caller) {
        return waitingFor(caller, new AskedOnce());
    }

    @Override
    public List<Task> waitingFor(Caller caller, AskedOnce asked) {
        var tasks = new ArrayList<Task>();
        if (caller.is(Roles.PARTNER)) {
            var mine = door.actingFor(asked);
            writing(caller, mine, tasks);
            seasons.openFor(mine, MOST).forEach(review -> tasks.add(review(review)));
        }
        var kinds = kindsFor(caller);
        if (!kinds.isEmpty()) {
            var against = asked.of(Against.class, () -> reviews.against(caller.person()));
            waiting.of(kinds, against.keptAway(Commitment.KIND), MOST).forEach(line -> tasks.add(task(line)));
        }
        return tasks;
    }

    private void writing(Caller caller, List<OrganisationId> mine, List<Task> tasks) {
        var written = commitments.writtenBy(mine, MOST);
        var unagreed = written.stream()
                .flatMap(promise -> promise.getCurrentShares().stream())
                .filter(share -> !share.isAgreed())
                .map(CommitmentShare::organisation)
                .filter(mine::contains)
                .distinct()
                .toList();
        var signing = unagreed.isEmpty() ? List.of() : door.signingFor(unagreed);
        for (var promise : written) {
            var asked = promise.getCurrentShares().stream()
                    .anyMatch(share -> !share.isAgreed() && signing.contains(share.organisation()));
            if (asked) {
                tasks.add(task("agree", promise));
            } else if (promise.getState() == State.CHANGES_ASKED && mine.contains(promise.organisation())) {
                tasks.add(task("change", promise));
            } else if (caller.person().equals(promise.getStartedBy())) {
                tasks.add(task("finish", promise));
            }
        }
    }

    private static EnumSet<Kind> kindsFor(Caller caller) {
        var kinds = EnumSet.noneOf(Kind.class);
        if (caller.is(Roles.OFFICER)) {
            kinds.addAll(EnumSet.of(Kind.SUBMITTED, Kind.PROPOSED, Kind.SENT));
        }
        if (caller.is(Roles.APPROVER)) {
            kinds.add(Kind.VETTING);
        }
        return kinds;
    }

    private static Task task(WaitingPromises.Line line) {
        return switch (line.kind()) {
            case SUBMITTED -> task("takeUp", LIST, List.of(line.many()));
            case VETTING -> task("decide", LIST, List.of(line.many()));
            case PROPOSED -> task("verify", CommitmentPurposes.link(line.reference()), List.of(line.words()));
            case SENT -> task("meet", SEASON, List.of(line.many()));
        };
    }

    private Task review(AnnualReview review) {
        var closes = review.getSeason().getClosesOn();
        return task(
                day.begins(closes.plusDays(1)).minusSeconds(1),
                "review",
                YearRounds.link(review.getSeason(), review.getCommitment()),
                List.of(review.getCommitment().getTitle()));
    }

    private static Task task(String what, Commitment promise) {
        return task(what, CommitmentPost.draft(promise), List.of(CommitmentPost.title(promise)));
    }

    private static Task task(String what, String link, List<Object> arguments) {
        return task(null, what, link, arguments);
    }

    private static Task task(Instant due, String what, String link, List<Object> arguments) {
        var key = "commitments.task." + what;
        return new Task(due, key + ".title", key + ".detail", key + ".verb", link, arguments);
    }
}
