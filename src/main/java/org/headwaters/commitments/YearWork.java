package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;

/** What a promise's year asks of somebody: of partners their annual review, of staff what was sent, told and proposed. */
@ApplicationScoped
class YearWork implements WorkSource {
    private static final int MOST = 25;
    private static final String SEASON = "/commitments/season";

    @Inject
    CommitmentDoor door;

    @Inject
    Commitments commitments;

    @Inject
    Courses courses;

    @Inject
    Seasons seasons;

    @Inject
    NetworkDay day;

    @Override
    public List<Task> waitingFor(Caller caller) {
        var tasks = new ArrayList<Task>();
        if (caller.is(Roles.PARTNER)) {
            var mine = commitments.runningOf(door.actingFor()).stream()
                    .map(Commitment::getId)
                    .toList();
            seasons.openOf(mine).forEach(review -> tasks.add(review(review)));
        }
        if (caller.is(Roles.OFFICER)) {
            forOfficer(tasks);
        }
        return tasks;
    }

    private Task review(AnnualReview review) {
        var closes = review.getSeason().getClosesOn();
        return new Task(
                day.begins(closes.plusDays(1)).minusSeconds(1),
                "commitments.task.review",
                "commitments.task.review.detail",
                "commitments.task.review.verb",
                YearRounds.link(review.getSeason(), review.getCommitment()),
                List.of(review.getCommitment().getTitle()));
    }

    private void forOfficer(List<Task> tasks) {
        courses.proposed(MOST)
                .forEach(promise -> tasks.add(new Task(
                        null,
                        "commitments.task.verify",
                        "commitments.task.verify.detail",
                        "commitments.task.verify.verb",
                        CommitmentPurposes.link(promise),
                        List.of(promise.getTitle()))));
        var toMeet = seasons.toMeet();
        if (toMeet > 0) {
            tasks.add(new Task(
                    null,
                    "commitments.task.meet",
                    "commitments.task.meet.detail",
                    "commitments.task.meet.verb",
                    SEASON,
                    List.of(toMeet)));
        }
    }
}
