package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;

/** The cohorts that work on a cause and their teams, for the thread on its page: one question for both. */
@ApplicationScoped
class CohortThreads implements ThreadSource {
    private static final int MOST = 60;

    @Inject
    TeamRows rows;

    @Inject
    TeamThreads teams;

    @Inject
    Clock clock;

    @Override
    public List<Strand> of(SubjectRef subject, Caller caller) {
        return of(subject, caller, new AskedOnce());
    }

    @Override
    public List<Strand> of(SubjectRef subject, Caller caller, AskedOnce asked) {
        if (!subject.kind().equals("cause")) {
            return List.of();
        }
        var mine = teams.mine(caller, asked);
        var found = rows.onCause(subject.reference(), mine, MOST);
        var seen = found.stream()
                .map(TeamRows.OnCause::team)
                .filter(Objects::nonNull)
                .toList();
        var own = rows.own(seen, mine);
        return Stream.concat(
                        found.stream().map(TeamRows.OnCause::cohort).distinct().map(this::strand),
                        seen.stream().map(team -> TeamThreads.strand(team, own.contains(team.getId()))))
                .toList();
    }

    private Strand strand(Cohort cohort) {
        return new Strand(
                cohort.getPublishedAt(),
                cohort.getTitle(),
                "fellowships.cohortState." + cohort.stateAt(clock.instant()),
                CohortSearch.LINK + cohort.getReference());
    }
}
