package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Ics;
import org.headwaters.platform.text.Texts;

/** What comes next for a team that has applied, as its people put it into their calendars. */
@ApplicationScoped
class TeamDates {
    private static final int MORNING = 9;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "base.url")
    Optional<String> site;

    Ics of(Team team) {
        var cohort = team.getCohort();
        return new Ics(
                List.of(
                        entry(team, "told", TeamReceipt.toldBy(cohort)),
                        entry(team, "begins", cohort.getBegins()),
                        entry(team, "ends", cohort.getEnds())),
                clock.instant());
    }

    private Ics.Entry entry(Team team, String what, LocalDate day) {
        return new Ics.Entry(
                team.getReference() + "-" + what + "@headwaters",
                day.atTime(MORNING, 0).atZone(team.getCohort().getZone()).toInstant(),
                Texts.in(Locale.ENGLISH).get("fellowships.ics." + what, ApplicantsPost.called(team)),
                team.getCohort().getTitle(),
                site.map(base -> base + ApplicantsPost.status(team)).orElse(null));
    }
}
