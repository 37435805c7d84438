package org.headwaters.reviews;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.challenges.Topics;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.ReviewedCase.Cover;

/**
 * Lets a reviewer take the next case that wants a reader: nearest to what he or she knows, then the most pressing, never
 * one with a conflict of interest or one given back before, and only within the limits. The seat is the reader's at once;
 * reading begins, as always, with the word that there is no conflict.
 */
@Stateless
public class NextWorkflow {
    private static final int MOST = 100;

    @Inject
    @Any
    Instance<ReadingPool> pools;

    @Inject
    ReviewRows rows;

    @Inject
    ReaderBook book;

    @Inject
    Conflicts conflicts;

    @Inject
    Cases cases;

    @Inject
    Topics topics;

    @Inject
    Event<ReviewEvent> events;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @return the case's reference */
    @RolesAllowed(REVIEWER)
    public String takeNext() {
        var me = caller.person();
        book.hold(me);
        var reader = book.of(me);
        if (reader.room() == 0) {
            throw new Refusal("reviews.refused.noRoom", reader.atOnce(), reader.yearly());
        }
        var against = conflicts.against(me);
        for (var pool : pools) {
            for (var cover : inOrder(pool, reader, against)) {
                var due = pool.hold(cover.subject().reference());
                if (due.isPresent()) {
                    var read = cases.read(cover.subject());
                    var rubric = rows.of(cover.subject()).stream()
                            .findFirst()
                            .map(Review::rubric)
                            .orElse(read.rubric());
                    var review = rows.add(new Review(cover.subject(), me, rubric, read.round()));
                    events.fire(review.inviteWithOthers(due.get(), new Act(me, REVIEWER, clock.instant())));
                    return cover.subject().reference();
                }
            }
        }
        throw new Refusal("reviews.refused.nothingNext");
    }

    /** What this reader could take, the best first. */
    private List<Cover> inOrder(ReadingPool pool, Reader reader, Against against) {
        var references = pool.waiting(against.keptAway(pool.kind()), MOST);
        var had = rows.of(pool.kind(), references).stream()
                .filter(review -> review.getReviewer().equals(reader.person()))
                .map(Review::subject)
                .collect(toSet());
        var free = references.stream()
                .map(reference -> new SubjectRef(pool.kind(), reference))
                .filter(subject -> !had.contains(subject))
                .toList();
        var covers = cases.covers(free);
        var clear = new ArrayList<Cover>();
        free.stream()
                .map(covers::get)
                .filter(cover -> cover != null && against.isClear(cover))
                .forEach(clear::add);
        var about = topics.about(
                clear.stream().flatMap(cover -> cover.serves().stream()).toList());
        clear.sort(comparing((Cover cover) -> Planner.distance(topicsOf(cover, about), reader.topics())));
        return clear;
    }

    private static Set<String> topicsOf(Cover cover, Map<SubjectRef, Set<String>> about) {
        return cover.serves().stream()
                .map(thing -> about.getOrDefault(thing, Set.of()))
                .flatMap(Collection::stream)
                .collect(toSet());
    }
}
