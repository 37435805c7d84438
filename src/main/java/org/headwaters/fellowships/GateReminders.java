package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Rhythm;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Dates;
import org.headwaters.platform.text.Texts;

/** Reminds the fellows of a team of a gate seven days and one day before it is due, and once when it is late. */
@ApplicationScoped
class GateReminders implements Rhythm {
    @Inject
    BoardRows rows;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** On which day before or after; a server that stood still says it a day later. */
    enum Form {
        WEEK(7, 6),
        DAY(1, 0),
        LATE(-1, -2);

        private final int from;
        private final int until;

        Form(int from, int until) {
            this.from = from;
            this.until = until;
        }

        boolean isOn(LocalDate today, LocalDate due) {
            var ahead = today.until(due, ChronoUnit.DAYS);
            return ahead <= from && ahead >= until;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String name() {
        return "fellowships.gates";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void beat() {
        var now = clock.instant();
        for (var cohort : rows.withTeams()) {
            var days = CohortDays.of(cohort);
            for (var form : Form.values()) {
                var kinds = cohort.getGates().stream()
                        .filter(gate -> form.isOn(days.today(now), gate.getDue()))
                        .map(CohortGate::getKind)
                        .collect(Collectors.toSet());
                if (!kinds.isEmpty()) {
                    remind(cohort, days, form, kinds);
                }
            }
        }
    }

    private void remind(Cohort cohort, CohortDays days, Form form, Set<GateKind> kinds) {
        for (var gate : rows.open(cohort, kinds)) {
            for (var fellow : rows.fellowsOf(List.of(gate.getTeam()))) {
                tell(gate, days.due(gate.getKind()), form, fellow, cohort);
            }
        }
    }

    /** Its key names the day: where that moves, it is reminded of anew. */
    private void tell(TeamGate gate, LocalDate due, Form form, PersonId fellow, Cohort cohort) {
        var texts = Texts.in(Locale.ENGLISH);
        var dates = new Dates(Locale.ENGLISH, cohort.getZone(), clock);
        var team = gate.getTeam();
        var name = FellowshipWords.gate(gate.getKind());
        var key = "fellowships.mail.remind." + form.key();
        var mail = new Mail(
                fellow,
                texts.get(key + ".subject", name, team.getTitle(), dates.day(due)),
                texts.get(key + ".body", name, team.getTitle(), dates.day(due), dates.zoneName()),
                texts.get("fellowships.mail.gates.why", cohort.getTitle()),
                FellowshipLinks.gate(team.getReference(), gate.getKind()));
        notices.tell(
                team.getReference() + "/gate/" + gate.getKind() + "/" + form + "/" + due,
                fellow,
                NoticeKind.DEADLINE,
                mail);
    }
}
