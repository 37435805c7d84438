package org.headwaters.reviews;

import static java.util.stream.Collectors.toMap;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.reviews.ReviewedCase.CaseToRead;

/**
 * What a reviewer does with his or her own review: take it on, write, submit, step out. Every call looks for conflicts
 * of interest afresh; to somebody with one, the review does not exist. The officer's moves are {@link Reviews}'.
 */
@Stateless
public class ReviewWorkflow {
    @Inject
    ReviewRows rows;

    @Inject
    Declarations declarations;

    @Inject
    Conflicts conflicts;

    @Inject
    Cases cases;

    @Inject
    Event<ReviewEvent> events;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The reviewer confirms that no conflict of interest stands in the way, and may read. */
    @RolesAllowed(REVIEWER)
    public void accept(String reference, long seenVersion) {
        var review = own(reference);
        review.requireVersion(seenVersion);
        var read = clearOfConflict(review);
        events.fire(review.accept(read.version(), act()));
        rows.add(new NoConflict(review.id(), read.version(), clock.instant()));
    }

    /** The reviewer steps out without a conflict of interest. */
    @RolesAllowed(REVIEWER)
    public void refuse(String reference, RefusalReason why) {
        if (why == null || why == RefusalReason.CONFLICT) {
            throw new Refusal("reviews.refused.chooseReason");
        }
        var review = own(reference);
        clearOfConflict(review);
        events.fire(review.refuse(why, act()));
    }

    /** The reviewer declares a conflict of interest with this case, and is out of it from now on. */
    @RolesAllowed(REVIEWER)
    public void recuse(String reference, ConflictKind kind) {
        var review = own(reference);
        clearOfConflict(review);
        var person = caller.person();
        declarations.add(new ConflictDeclaration(person, kind, person, false, clock.instant()).about(review.subject()));
        events.fire(review.refuse(RefusalReason.CONFLICT, act()));
    }

    @RolesAllowed(REVIEWER)
    public Kept choose(String reference, long criterion, long seenVersion, int points) {
        if (points < 1 || points > Criterion.HIGHEST) {
            throw new Refusal("reviews.refused.points", Criterion.HIGHEST);
        }
        var score = scoreOf(writable(reference), criterion);
        score.choose(seenVersion, points);
        return score.keptPoints();
    }

    @RolesAllowed(REVIEWER)
    public Kept write(String reference, long criterion, long seenVersion, String comment) {
        var text = Remark.cleaned(comment);
        var score = scoreOf(writable(reference), criterion);
        score.write(seenVersion, text);
        return score.keptComment();
    }

    /**
     * Submits what is stored and what the form still holds; refused where the case has changed since the page was opened.
     *
     * @param caseVersion the version of the case that the page showed
     */
    @RolesAllowed(REVIEWER)
    public void submit(String reference, long caseVersion, List<Filled> form) {
        var review = own(reference);
        if (caseVersion < clearOfConflict(review).version()) {
            throw new Refusal("reviews.refused.changed");
        }
        begin(review);
        form.forEach(filled -> takeOver(review, filled));
        var scores = rows.scores(review.id()).stream().collect(toMap(Score::getCriterion, Function.identity()));
        var criteria = rows.rubric(review.rubric()).getCriteria();
        requireComplete(criteria, scores);
        var last = rows.of(review.subject()).stream()
                .noneMatch(other ->
                        !other.id().equals(review.id()) && other.getStage().isOpen());
        events.fire(review.submit(caseVersion, Tally.total(criteria, scores), last, act()));
    }

    private void takeOver(Review review, Filled filled) {
        var score = scoreOf(review, filled.criterion());
        var text = Remark.cleaned(filled.comment());
        if (filled.points() != null && !Objects.equals(filled.points(), score.getPoints())) {
            score.choose(filled.pointsVersion(), filled.points());
        }
        if (!text.equals(score.getComment())) {
            score.write(filled.commentVersion(), text);
        }
    }

    private static void requireComplete(List<Criterion> criteria, Map<Long, Score> scores) {
        criteria.stream()
                .filter(criterion -> criterion.isRequired())
                .filter(criterion -> !scores.containsKey(criterion.getId())
                        || scores.get(criterion.getId()).getPoints() == null)
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refusal("reviews.refused.notScored", missing.getQuestion());
                });
    }

    /** The review for writing in, begun by this very save if it was not. */
    private Review writable(String reference) {
        var review = own(reference);
        clearOfConflict(review);
        begin(review);
        return review;
    }

    private void begin(Review review) {
        if (review.getStage() != ReviewStage.DRAFT) {
            events.fire(review.save(act()));
        }
    }

    private Score scoreOf(Review review, long criterion) {
        var known = rows.rubric(review.rubric()).getCriteria().stream()
                .collect(toMap(Criterion::getId, Function.identity()));
        if (!known.containsKey(criterion)) {
            throw new NotFound("criterion");
        }
        return rows.scores(review.id()).stream()
                .filter(score -> score.getCriterion() == criterion)
                .findFirst()
                .orElseGet(() -> rows.add(new Score(review.id(), criterion)));
    }

    /** The caller's own review of that case, its row held until the end. */
    private Review own(String reference) {
        var review = rows.of(caller.person(), reference).orElseThrow(() -> new NotFound("review"));
        return rows.hold(review.id());
    }

    private CaseToRead clearOfConflict(Review review) {
        var read = cases.read(review.subject());
        if (!conflicts.of(caller.person(), read.cover()).isEmpty()) {
            throw new NotFound("review");
        }
        return read;
    }

    private Act act() {
        return new Act(caller.person(), REVIEWER, clock.instant());
    }
}
