package org.headwaters.reviews;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.reviews.Invitations.Terms;
import org.headwaters.reviews.ReviewedCase.CaseToRead;

/**
 * The engine of the reviews, called by workflow rooms inside their own EJB call, which checks the role. It refuses a
 * reviewer with a conflict of interest, and shows reviews only to those who may see them: to a conflicted reader a case
 * answers as if it had none, and to a reviewer only after his or her own is submitted.
 */
@Published
@ApplicationScoped
public class Reviews {
    @Inject
    ReviewRows rows;

    @Inject
    Conflicts conflicts;

    @Inject
    Readers readers;

    @Inject
    Cases cases;

    @Inject
    Totals totals;

    @Inject
    PersonNames names;

    @Inject
    Invitations invitations;

    @Inject
    Audit audit;

    @Inject
    Event<ReviewEvent> events;

    @Inject
    Clock clock;

    /** The rubrics one may choose from, by name. */
    public List<RubricCard> rubrics() {
        return rows.rubrics().stream().map(Rubric::card).toList();
    }

    /** What readers of this rubric look for, in its order. */
    public List<CriterionCard> criteria(RubricId rubric) {
        return rows.rubric(rubric).getCriteria().stream()
                .map(c -> new CriterionCard(c.getQuestion(), c.getWeight(), c.isIndependent()))
                .toList();
    }

    /** What stands against the person reading, scoring or deciding the case; empty when nothing does. */
    public List<Conflict> conflicts(PersonId person, CaseToRead read) {
        return conflicts.of(person, read.cover());
    }

    /** The same for several people, for the check at a decision; everyone asked about has an answer. */
    public Map<PersonId, List<Conflict>> conflicts(Collection<PersonId> people, CaseToRead read) {
        return conflicts.of(people, read.cover());
    }

    /**
     * How many have said what they think of the case and are still from outside: a merger, a file or a new affiliation can
     * have brought a reader close to it since.
     *
     * @param states of all who were asked to read it
     */
    public int readFromOutside(Collection<ReviewState> states, CaseToRead read) {
        var readers = states.stream()
                .filter(state -> state.stage() == ReviewStage.SUBMITTED)
                .map(ReviewState::reviewer)
                .toList();
        return (int)
                conflicts(readers, read).values().stream().filter(List::isEmpty).count();
    }

    /** What the person must keep away from among the cases of one kind; for lists, which ask about none of them. */
    public KeptAway keptAway(PersonId person, String kind) {
        return against(person).keptAway(kind);
    }

    /** What stands against the person, for a screen that asks about several cases. */
    public Against against(PersonId person) {
        return conflicts.against(person);
    }

    /** Whether nothing stands against the person deciding the case, computed afresh. */
    public boolean mayDecide(PersonId person, CaseToRead read) {
        return conflicts(person, read).isEmpty();
    }

    /** Whether nothing but coaching ties the person to the case: for whoever helps with it, and neither reads nor decides it. */
    public boolean mayCoach(PersonId person, CaseToRead read) {
        return conflicts(person, read).stream().allMatch(one -> one.kind() == ConflictKind.COACH);
    }

    /** Reviewers whose name has every one of the words in it, the least busy first, with what stands against each. */
    public List<Candidate> candidates(CaseToRead read, String words) {
        return readers.candidates(read, words);
    }

    /**
     * Asks a reviewer to read the case. Asking again somebody who is asked already changes nothing; somebody who gave
     * it back is asked afresh.
     *
     * @param due until when, null when nothing presses
     */
    public ReviewId assign(SubjectRef subject, PersonId reviewer, PersonId by, Instant due) {
        var read = cases.read(subject);
        readers.requireReviewer(reviewer);
        if (!mayDecide(reviewer, read)) {
            audit.refused("reviews.assign", subject, "a conflict of interest of person " + reviewer.value());
            throw new Refusal("reviews.refused.conflict", names.nameOf(reviewer));
        }
        var act = new Act(by, Roles.OFFICER, clock.instant());
        return invitations
                .give(Terms.of(read), rows.of(subject), reviewer, due, false, act)
                .id();
    }

    /** Gives a submitted review back to its reader, who reads the reason. */
    public void reopen(ReviewId id, long seenVersion, PersonId by, String reason) {
        var review = rows.seen(id, seenVersion);
        events.fire(review.reopen(reason, new Act(by, Roles.OFFICER, clock.instant())));
    }

    /** Takes an open review back from its reader. */
    public void release(ReviewId id, long seenVersion, PersonId by, String reason) {
        var review = rows.seen(id, seenVersion);
        events.fire(review.release(reason, new Act(by, Roles.OFFICER, clock.instant())));
    }

    /**
     * Takes back every review that is still open, because the case does not wait for them any more.
     *
     * @param by null for the clock
     * @param asRole in which role that person acts on the case
     */
    public void releaseAll(SubjectRef subject, PersonId by, String asRole, String reason) {
        var act = new Act(by, asRole, clock.instant());
        rows.of(subject).stream()
                .filter(review -> review.getStage().isOpen())
                .forEach(review -> events.fire(review.release(reason, act)));
    }

    /** The case is back from those it comes from: the days of whoever has not begun to write begin anew. */
    public void cameBack(SubjectRef subject) {
        var now = clock.instant();
        rows.of(subject).stream().filter(Untouched::isIdle).forEach(review -> review.beginsAnew(now));
    }

    /** Every review of the case, whatever its stage: for the room's own rules, never for a screen. */
    public List<ReviewState> of(SubjectRef subject) {
        return rows.of(subject).stream().map(Review::state).toList();
    }

    /** The same of several cases of one kind, in one statement; without those that nobody was asked to read. */
    public Map<String, List<ReviewState>> of(String kind, Collection<String> references) {
        return rows.of(kind, references).stream()
                .collect(groupingBy(review -> review.subject().reference(), mapping(Review::state, toList())));
    }

    /** The mean of the totals that each of these cases was given, for somebody whom the room has found clear of them. */
    public Map<String, Double> means(String kind, Collection<String> references) {
        return totals.means(kind, references);
    }

    /** The reviews of the case as its officer sees them; none with a conflict of interest. */
    public List<Assigned> assigned(PersonId officer, CaseToRead read) {
        return mayDecide(officer, read) ? readers.assigned(read) : List.of();
    }

    /** What the submitted reviews say, for the room's own rules; screens ask {@link #resultsFor}. */
    public Results results(SubjectRef subject) {
        return readers.results(cases.read(subject));
    }

    /**
     * The same for a reader whom the room has asked about in this very call and found clear, to spare the questions.
     *
     * @param called gives the readers their names, so that a screen may ask once for all people on it
     */
    public Optional<Results> resultsForClear(
            PersonId reader, CaseToRead read, Function<Collection<PersonId>, Map<PersonId, String>> called) {
        var sheets = rows.sheets(read.subject());
        var reading = sheets.reviews().stream()
                .anyMatch(review ->
                        review.getReviewer().equals(reader) && review.getStage().isOpen());
        return reading ? Optional.empty() : Optional.of(readers.results(read, sheets, called));
    }

    /**
     * What the cases of one round were given, each as its reader's habit allows, for a reader whom the room has asked
     * about: it leaves out what is to be kept away. Cases that the reader still reads stay closed here.
     */
    public List<CaseScores> scores(PersonId reader, String kind, String round) {
        var all = totals.of(kind, round);
        var calibration = new Calibration(all.stream()
                .collect(groupingBy(
                        Totals.Total::reader, collectingAndThen(mapping(Totals.Total::total, toList()), Habit::of))));
        var closed = totals.stillReadBy(reader, kind, round);
        var byCase = all.stream()
                .filter(one -> !closed.contains(one.reference()))
                .collect(groupingBy(Totals.Total::reference, LinkedHashMap::new, toList()));
        return byCase.entrySet().stream()
                .map(one -> new CaseScores(
                        one.getKey(),
                        one.getValue().stream()
                                .map(t -> new CaseScores.Mark(t.total(), calibration.adjusted(t.reader(), t.total())))
                                .toList()))
                .toList();
    }

    /**
     * What the reader may see: nothing with a conflict of interest, and nothing while an own review of the case is open.
     */
    public Optional<Results> resultsFor(PersonId reader, CaseToRead read) {
        var reading = rows.of(read.subject()).stream()
                .anyMatch(review ->
                        review.getReviewer().equals(reader) && review.getStage().isOpen());
        return reading || !mayDecide(reader, read) ? Optional.empty() : Optional.of(readers.results(read));
    }
}
