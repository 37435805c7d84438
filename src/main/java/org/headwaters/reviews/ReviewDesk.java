package org.headwaters.reviews;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toMap;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.reviews.ReviewedCase.CaseToRead;
import org.headwaters.reviews.ReviewedCase.Cover;

/** What a reviewer sees. A review that a conflict of interest keeps from him or her is neither listed nor found. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReviewDesk {
    private static final int RECENT = 20;

    @Inject
    ReviewRows rows;

    @Inject
    FrozenRubrics rubrics;

    @Inject
    Readers readers;

    @Inject
    Conflicts conflicts;

    @Inject
    Cases cases;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed(REVIEWER)
    public MyReviews mine() {
        var person = caller.person();
        var reviews = new ArrayList<>(rows.openOf(person));
        reviews.addAll(rows.submittedBy(person, RECENT));
        var covers =
                conflicts
                        .clear(
                                person,
                                cases.covers(reviews.stream()
                                                .map(Review::subject)
                                                .toList())
                                        .values())
                        .stream()
                        .collect(toMap(Cover::subject, Function.identity()));
        var readable = reviews.stream()
                .filter(review -> covers.containsKey(review.subject()))
                .toList();
        var scored = rows.scored(readable.stream().map(Review::id).toList());
        var names = directory.cards(covers.values().stream()
                .filter(cover -> !cover.blind())
                .flatMap(cover -> cover.organisations().stream())
                .distinct()
                .toList());
        var list = readable.stream()
                .map(review -> {
                    var cover = covers.get(review.subject());
                    var open = review.getStage().isOpen();
                    return new MyReviews.Row(
                            review.subject().reference(),
                            cover.title(),
                            cover.blind() ? List.of() : shortNames(cover.organisations(), names),
                            review.getStage(),
                            open ? review.getDue() : review.getSubmittedAt(),
                            open && review.getDue() != null && review.getDue().isBefore(clock.instant()),
                            scored.getOrDefault(review.id(), 0L),
                            rubrics.of(review.rubric()).getCriteria().size());
                })
                .toList();
        return new MyReviews(
                list.stream()
                        .filter(row -> row.stage().isOpen())
                        .sorted(comparing(MyReviews.Row::at, nullsLast(naturalOrder()))
                                .thenComparing(MyReviews.Row::reference))
                        .toList(),
                list.stream().filter(row -> !row.stage().isOpen()).toList());
    }

    /** The caller's own review of the case that people know by this reference. */
    @RolesAllowed(REVIEWER)
    public ReviewScreen screen(String reference) {
        var person = caller.person();
        var all = rows.at(reference);
        var review = all.stream()
                .filter(one -> one.getReviewer().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("review"));
        var read = cases.read(review.subject());
        if (!Set.of(ReviewStage.REFUSED, ReviewStage.RELEASED).contains(review.getStage())
                && conflicts.of(person, read.cover()).isEmpty()) {
            return screen(review, read, all);
        }
        throw new NotFound("review");
    }

    /** What is stored of one half of a score, for somebody whose save was stale. */
    @RolesAllowed(REVIEWER)
    public Kept kept(String reference, long criterion, boolean points) {
        return screen(reference).questions().stream()
                .filter(question -> question.id() == criterion)
                .findFirst()
                .map(question -> points
                        ? new Kept(
                                question.pointsVersion(),
                                question.points() == null
                                        ? ""
                                        : question.points().toString())
                        : new Kept(question.commentVersion(), question.comment()))
                .orElseThrow(() -> new NotFound("criterion"));
    }

    /** @param all every review of the case */
    private ReviewScreen screen(Review review, CaseToRead read, List<Review> all) {
        var confirmed = review.getStage() != ReviewStage.INVITED;
        var submitted = review.getStage() == ReviewStage.SUBMITTED;
        var partners = read.blind()
                ? List.<String>of()
                : shortNames(read.organisations(), directory.cards(read.organisations()));
        return new ReviewScreen(
                review.subject().reference(),
                read.title(),
                partners,
                read.blind(),
                review.getStage(),
                review.getDue(),
                confirmed
                        ? rows.confirmation(review.id())
                                .map(NoConflict::getConfirmedAt)
                                .orElse(null)
                        : null,
                review.getStage() == ReviewStage.REOPENED ? review.getReopenReason() : null,
                confirmed ? read.sections() : List.of(),
                confirmed ? questions(review) : List.of(),
                Move.offered(review.getStage(), REVIEWER),
                submitted ? readers.others(review, read, all) : null,
                confirmed ? Readers.expected(all) : 0,
                confirmed && review.getReadVersion() < read.version(),
                read.version(),
                review.getVersion());
    }

    private List<ReviewScreen.Question> questions(Review review) {
        var scores = rows.scores(review.id()).stream().collect(toMap(Score::getCriterion, Function.identity()));
        return rubrics.of(review.rubric()).getCriteria().stream()
                .map(criterion -> question(criterion, scores.get(criterion.getId())))
                .toList();
    }

    private static ReviewScreen.Question question(Criterion criterion, Score score) {
        var words = criterion.getWords();
        var scale = IntStream.iterate(words.size(), points -> points > 0, points -> points - 1)
                .mapToObj(points -> new ReviewScreen.Step(points, words.get(points - 1)))
                .toList();
        return new ReviewScreen.Question(
                criterion.getId(),
                criterion.getQuestion(),
                criterion.getHelp(),
                criterion.isIndependent(),
                criterion.isRequired(),
                scale,
                score == null ? null : score.getPoints(),
                score == null ? 0 : score.getPointsVersion(),
                score == null ? "" : score.getComment(),
                score == null ? 0 : score.getCommentVersion());
    }

    private static List<String> shortNames(Set<OrganisationId> ids, Map<OrganisationId, OrganisationCard> cards) {
        return ids.stream()
                .map(cards::get)
                .map(OrganisationCard::shortName)
                .sorted()
                .toList();
    }
}
