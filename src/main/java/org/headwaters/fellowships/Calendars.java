package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Ics;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.text.Dates;
import org.headwaters.platform.text.Texts;

/**
 * The days of cohorts as calendars take them. Each has one number for ever and says how often the dates of its cohort moved,
 * so that a calendar that is read again puts it where it is now.
 */
@ApplicationScoped
class Calendars {
    private static final String AT = "@headwaters";

    @Inject
    Teams teams;

    @Inject
    CalendarRows rows;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "base.url")
    Optional<String> base;

    /** For everybody: its first and last day and its gates. */
    Ics of(Cohort cohort) {
        var entries = new ArrayList<Ics.Entry>();
        add(cohort, entries);
        return new Ics(entries, clock.instant());
    }

    /**
     * One person's own: the gates of the teams he or she is in, and of the cohorts he or she coaches. Those of a team that
     * left, or that he or she left, are cancelled, so that a calendar that took them forgets them.
     */
    Ics of(PersonId person) {
        var entries = new ArrayList<Ics.Entry>();
        for (var team : teams.ofFellow(person)) {
            own(team, entries);
        }
        for (var team : rows.leftBy(person)) {
            var gone = new ArrayList<Ics.Entry>();
            own(team, gone);
            var since = team.getEndedAt() == null ? clock.instant() : team.getEndedAt();
            gone.forEach(one -> entries.add(one.off(since)));
        }
        for (var cohort : rows.coachedBy(person)) {
            for (var gate : cohort.getGates()) {
                entries.add(entry(
                        cohort.getReference() + "-" + gate.getKind() + "-coach",
                        cohort,
                        gate.getDue(),
                        say("coached", FellowshipWords.gate(gate.getKind()), cohort.getTitle()),
                        FellowshipLinks.board(cohort.getReference())));
            }
        }
        return new Ics(entries, clock.instant());
    }

    private void own(Team team, List<Ics.Entry> entries) {
        var cohort = team.getCohort();
        for (var gate : cohort.getGates()) {
            entries.add(entry(
                    team.getReference() + "-" + gate.getKind(),
                    cohort,
                    gate.getDue(),
                    say("own", FellowshipWords.gate(gate.getKind()), team.getTitle()),
                    FellowshipLinks.gate(team.getReference(), gate.getKind())));
        }
        ends(cohort, team.getReference(), FellowshipLinks.team(team.getReference()), entries);
    }

    private void add(Cohort cohort, List<Ics.Entry> entries) {
        var page = "/fellowships/cohort?ref=" + cohort.getReference();
        for (var gate : cohort.getGates()) {
            entries.add(entry(
                    cohort.getReference() + "-" + gate.getKind(),
                    cohort,
                    gate.getDue(),
                    say("gate", FellowshipWords.gate(gate.getKind()), cohort.getTitle()),
                    page));
        }
        ends(cohort, cohort.getReference(), page, entries);
    }

    private void ends(Cohort cohort, String whose, String page, List<Ics.Entry> entries) {
        entries.add(entry(whose + "-BEGINS", cohort, cohort.getBegins(), say("begins", cohort.getTitle()), page));
        entries.add(entry(whose + "-ENDS", cohort, cohort.getEnds(), say("ends", cohort.getTitle()), page));
    }

    private Ics.Entry entry(String number, Cohort cohort, LocalDate day, String title, String page) {
        var moved = cohort.getMoved();
        Instant changed = moved.getLastAt() == null ? cohort.getPublishedAt() : moved.getLastAt();
        var zone = new Dates(Locale.ENGLISH, cohort.getZone(), clock).zoneName();
        return new Ics.Entry(
                number + AT,
                null,
                day,
                title,
                say("until", zone),
                base.map(site -> site + page).orElse(null),
                moved.getTimes(),
                changed);
    }

    private static String say(String key, Object... values) {
        return Texts.in(Locale.ENGLISH).get("fellowships.calendar.entry." + key, values);
    }
}
