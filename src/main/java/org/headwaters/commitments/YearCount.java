package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Counts what the network is told of a year: organisations that answered, and where all promises stand. No names leave it. */
@ApplicationScoped
class YearCount {
    private static final Set<YearState> ANSWERED = EnumSet.of(YearState.SENT, YearState.CLOSED);

    @Inject
    Seasons seasons;

    /** As it stands now. */
    YearCounts of(Season season) {
        var reviews = seasons.reviews(season);
        var early = seasons.exceededEarly();
        return new YearCounts(
                organisations(reviews.stream()),
                organisations(reviews.stream().filter(review -> ANSWERED.contains(review.getState()))),
                seasons.count(State.FULFILLED) + seasons.count(State.EXCEEDED) - early,
                early,
                seasons.count(State.ACTIVE),
                seasons.count(State.SILENT));
    }

    /** How many partners said so, each once. */
    static long partners(Collection<AnnualReview> reviews) {
        return organisations(reviews.stream());
    }

    private static long organisations(Stream<AnnualReview> reviews) {
        return reviews.map(review -> review.getCommitment().organisation())
                .distinct()
                .count();
    }
}
