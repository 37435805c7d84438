package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        var told = seasons.told(season).stream()
                .filter(one -> one.state() != YearState.DROPPED)
                .toList();
        var early = seasons.exceededEarly();
        return new YearCounts(
                carriers(told.stream()),
                carriers(told.stream().filter(one -> ANSWERED.contains(one.state()))),
                seasons.count(State.FULFILLED) + seasons.count(State.EXCEEDED) - early,
                early,
                seasons.count(State.ACTIVE),
                seasons.count(State.SILENT));
    }

    /** Who carries several is counted once. */
    private static long carriers(Stream<Seasons.Told> told) {
        return told.map(Seasons.Told::carrier).distinct().count();
    }
}
