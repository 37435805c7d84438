package org.headwaters.reviews;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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
 * reading begins, as always, with the word that there is no conflict. Whoever has waited for one case waits for no other:
 * two who hold a case each would wait for each other.
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
    Invitations invitations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @return the case's reference */
    @RolesAllowed(REVIEWER)
    public String takeNext() {
        var reader = withRoom();
        var against = conflicts.against(reader.person());
        var waits = true;
        for (var pool : pools) {
            for (var cover : inOrder(pool, reader, against)) {
                var subject = cover.subject();
                var due = pool.hold(subject.reference(), waits);
                if (due.isPresent()) {
                    book.hold(Set.of(reader.person()));
                    withRoom();
                    var act = new Act(reader.person(), REVIEWER, clock.instant());
                    var terms = Invitations.Terms.of(cases.read(subject));
                    invitations.give(terms, rows.of(subject), reader.person(), due.get(), true, act);
                    return subject.reference();
                }
                waits = false;
            }
        }
        throw new Refusal("reviews.refused.nothingNext");
    }

    private Reader withRoom() {
        var reader = book.of(caller.person());
        if (reader.room() == 0) {
            throw new Refusal("reviews.refused.noRoom", reader.atOnce(), reader.yearly());
        }
        return reader;
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
