package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Ics;
import org.headwaters.platform.text.Texts;

/** What comes next for a team that has applied, as its people put it into their calendars. */
@ApplicationScoped
class TeamDates {
    private static final int MORNING = 9;

    /** Where what its people had in their calendars takes place no more. */
    private static final Set<TeamStage> GONE = EnumSet.of(
            TeamStage.DECLINED,
            TeamStage.WITHDRAWN,
            TeamStage.TURNED_DOWN,
            TeamStage.LAPSED,
            TeamStage.UNPLACED,
            TeamStage.LEFT);

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "base.url")
    Optional<String> site;

    Ics of(Team team) {
        var cohort = team.getCohort();
        var entries = List.of(
                entry(team, "told", TeamReceipt.toldBy(cohort)),
                entry(team, "begins", cohort.getBegins()),
                entry(team, "ends", cohort.getEnds()));
        return new Ics(
                entries.stream()
                        .map(one -> GONE.contains(team.getApplicantStage()) ? one.off(team.getEndedAt()) : one)
                        .toList(),
                clock.instant());
    }

    private Ics.Entry entry(Team team, String what, LocalDate day) {
        return new Ics.Entry(
                team.getReference() + "-" + what + "@headwaters",
                day.atTime(MORNING, 0).atZone(team.getCohort().getZone()).toInstant(),
                null,
                Texts.in(Locale.ENGLISH).get("fellowships.ics." + what, ApplicantsPost.called(team)),
                team.getCohort().getTitle(),
                site.map(base -> base + ApplicantsPost.status(team)).orElse(null),
                Math.toIntExact(team.getCohort().getVersion()),
                null);
    }
}
