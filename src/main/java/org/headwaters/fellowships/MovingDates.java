package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Dates;
import org.headwaters.platform.text.Texts;

/** Whom another day of a cohort touches, and the one mail by which each of them hears of it. */
@ApplicationScoped
class MovingDates {
    @Inject
    BoardRows rows;

    @Inject
    Teams teams;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * Once the last day is over no day moves: its teams have finished, and none of them could work again.
     *
     * @param gate null for the last day
     */
    DateMove plan(Cohort cohort, GateKind gate, LocalDate to) {
        if (cohort.stateAt(clock.instant()) == CohortState.FINISHED) {
            throw new Refusal("fellowships.refused.move.finished", cohort.getEnds());
        }
        var days = CohortDays.of(cohort);
        var today = days.today(clock.instant());
        return gate == null ? days.lastDay(to, today) : days.move(gate, to, today);
    }

    /**
     * The teams that have one of the moved days before them; for the last day all that are in it. Whoever is offered a place
     * says yes or no to these days, and so is one of them.
     */
    List<Team> touched(Cohort cohort, DateMove move) {
        var in = teams.of(cohort, EnumSet.of(TeamStage.OFFERED, TeamStage.PLACED));
        if (move.lines().isEmpty()) {
            return in;
        }
        var passed = rows.gates(cohort).stream()
                .filter(gate -> gate.isPassed() && move.moves(gate.getKind()))
                .collect(Collectors.groupingBy(gate -> gate.getTeam().getId(), Collectors.counting()));
        return in.stream()
                .filter(team ->
                        passed.getOrDefault(team.getId(), 0L) < move.lines().size())
                .toList();
    }

    /** The fellows of those teams, and whoever coaches them or the cohort. */
    Set<PersonId> people(Cohort cohort, List<Team> touched) {
        var people = new LinkedHashSet<PersonId>(rows.fellowsOf(touched));
        touched.forEach(team -> people.add(team.getCoach()));
        cohort.getGuides().stream()
                .filter(guide -> guide.getRole() == CohortGuide.Role.COACH)
                .forEach(guide -> people.add(guide.getPerson()));
        people.remove(null);
        return people;
    }

    /** Told under the number of the move, so that nobody hears of it twice. */
    void tell(Cohort cohort, DateMove move, LocalDate lastDayBefore, Set<PersonId> people) {
        var texts = Texts.in(Locale.ENGLISH);
        var dates = new Dates(Locale.ENGLISH, cohort.getZone(), clock);
        var lines = move.lines().stream()
                .map(line -> texts.get(
                        "fellowships.mail.dates.line",
                        FellowshipWords.gate(line.gate()),
                        dates.day(line.to()),
                        dates.day(line.from())))
                .collect(Collectors.toList());
        if (!move.lastDay().equals(lastDayBefore)) {
            lines.add(texts.get("fellowships.mail.dates.last", dates.day(move.lastDay()), dates.day(lastDayBefore)));
        }
        var key = cohort.getReference() + "/dates/" + cohort.getMoved().getTimes();
        for (var person : people) {
            var mail = new Mail(
                    person,
                    texts.get("fellowships.mail.dates.subject", cohort.getTitle()),
                    texts.get(
                            "fellowships.mail.dates.body",
                            cohort.getTitle(),
                            String.join("\n", lines),
                            dates.zoneName()),
                    texts.get("fellowships.mail.gates.why", cohort.getTitle()),
                    FellowshipLinks.board(cohort.getReference()));
            notices.tell(key, person, NoticeKind.DEADLINE, mail);
        }
    }
}
