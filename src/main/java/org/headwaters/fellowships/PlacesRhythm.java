package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.headwaters.platform.Rhythm;

/**
 * What the clock does with places: an offer that was not answered lapses, a place that became free is offered to the first
 * that waits, whoever has not answered is reminded two days before, and on its first day a cohort's list is closed.
 */
@ApplicationScoped
class PlacesRhythm implements Rhythm {
    private static final Duration REMIND_BEFORE = Duration.ofDays(2);

    /** No zone is farther east of Greenwich. */
    private static final ZoneOffset FIRST_TO_WAKE = ZoneOffset.ofHours(14);

    @Inject
    WaitingLists lists;

    @Inject
    Places places;

    @Inject
    Teams teams;

    @Inject
    Cohorts cohorts;

    @Inject
    TeamPost post;

    @Inject
    Event<TeamEvent> events;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "fellowships.places";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void beat() {
        lapse();
        close();
        moveUp();
        remind();
    }

    private void lapse() {
        lists.unanswered(clock.instant()).stream()
                .sorted(byCohort())
                .map(places::hold)
                .filter(team -> team.getStage() == TeamStage.OFFERED)
                .forEach(team -> {
                    events.fire(team.lapse(act()));
                    teams.flush();
                    post.lapsed(team);
                });
    }

    private void close() {
        var latest = LocalDate.ofInstant(clock.instant(), FIRST_TO_WAKE);
        lists.toClose(latest).stream()
                .filter(cohort -> Places.hasBegun(cohort, clock.instant()))
                .sorted(Comparator.comparing(Cohort::getId))
                .forEach(this::close);
    }

    private void close(Cohort cohort) {
        cohorts.hold(cohort);
        for (var team : lists.hoping(cohort)) {
            teams.hold(team);
            if (TeamMove.CLOSE_LIST.mayStartFrom(team.getStage())) {
                events.fire(team.closeList(act()));
                teams.flush();
                post.unplaced(team);
            }
        }
    }

    private void moveUp() {
        lists.cohortsWithAList().stream()
                .sorted(Comparator.comparing(Cohort::getId))
                .map(cohorts::hold)
                .forEach(cohort -> places.offerFree(cohort, act()));
    }

    private void remind() {
        var now = clock.instant();
        // An offer that was made a moment ago, for a day or two, needs no reminder beside it.
        lists.toAnswer(now, now.plus(REMIND_BEFORE)).stream()
                .filter(team -> team.getCohort().getAnswerDays() > REMIND_BEFORE.toDays())
                .forEach(post::remind);
    }

    /** Always in the same order, so that of two who hold several cohorts one waits for the other and none for ever. */
    private static Comparator<Team> byCohort() {
        return Comparator.comparing((Team team) -> team.getCohort().getId()).thenComparing(Team::getId);
    }

    private Act act() {
        return new Act(null, Who.CLOCK, clock.instant());
    }
}
