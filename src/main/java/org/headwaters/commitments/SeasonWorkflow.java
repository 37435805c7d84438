package org.headwaters.commitments;

import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Refusal;

/** The annual review of the whole network as staff run it: when it is, who is reminded, what was said and what changes. */
@Stateless
public class SeasonWorkflow {
    @Inject
    Seasons seasons;

    @Inject
    YearRounds rounds;

    @Inject
    YearCount counts;

    @Inject
    Event<YearEvent> events;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /** It opens for all on one day, and closes after another. */
    @RolesAllowed(OFFICER)
    public void plan(int year, LocalDate opens, LocalDate closes) {
        if (seasons.byYear(year).isPresent()) {
            throw new Refusal("commitments.refused.season.twice", String.valueOf(year));
        }
        if (opens == null || opens.isBefore(day.today())) {
            throw new Refusal("commitments.refused.season.past");
        }
        var season = new Season(year, opens, closes);
        seasons.add(season);
        note(YearEvent.What.PLAN_SEASON, season, null, opens + ".." + closes);
    }

    /** Other days; who has not answered hears it where the last one is another. */
    @RolesAllowed(OFFICER)
    public void move(int year, long seenVersion, LocalDate opens, LocalDate closes) {
        var season = seasons.held(year);
        var last = season.getClosesOn();
        var before = season.getOpensOn() + ".." + last;
        season.move(opens, closes, day.today(), seenVersion);
        note(YearEvent.What.PLAN_SEASON, season, before, opens + ".." + closes);
        if (season.getState() == SeasonState.OPEN && !closes.equals(last)) {
            rounds.moved(season);
        }
    }

    /** Reminds all who have not answered, at most once a day; answers of how many promises that was, 0 the second time. */
    @RolesAllowed(OFFICER)
    public int remind(int year) {
        var season = seasons.held(year);
        if (!season.remind(day.today())) {
            return 0;
        }
        var reminded = rounds.remind(season, "asked/" + day.today());
        note(YearEvent.What.REMIND, season, null, String.valueOf(reminded));
        return reminded;
    }

    /** What several said, in one sentence. */
    @RolesAllowed(OFFICER)
    public void theme(int year, ThemeKind kind, String words) {
        var season = seasons.held(year);
        season.requireUnpublished();
        var theme = new SeasonTheme(season, kind, words);
        if (seasons.themes(season).stream()
                .anyMatch(other -> other.getKind() == kind && other.getWords().equalsIgnoreCase(theme.getWords()))) {
            throw new Refusal("commitments.refused.season.themeTwice");
        }
        seasons.add(theme);
        note(YearEvent.What.THEME, season, null, theme.getWords());
    }

    /** What changes for it, or why nothing does, with a day; the caller answers for it. */
    @RolesAllowed(OFFICER)
    public void answer(int year, long theme, long seenVersion, String what, boolean changes, String when) {
        var season = seasons.held(year);
        season.requireUnpublished();
        var found = seasons.theme(season, theme);
        if (found.getKind() != ThemeKind.BETTER) {
            throw new Refusal("commitments.refused.season.change");
        }
        var before = found.getChangeWords();
        found.answer(what, changes, when, seenVersion, caller.person());
        note(YearEvent.What.CHANGE, season, before, found.getChangeWords());
    }

    /** Tells all partners: refused while something that was said has no answer. */
    @RolesAllowed(OFFICER)
    public void publish(int year) {
        var season = seasons.held(year);
        var themes = seasons.themes(season);
        for (var theme : themes) {
            if (theme.getKind() == ThemeKind.BETTER && theme.getChangeWords() == null) {
                throw new Refusal("commitments.refused.season.unanswered", theme.getWords());
            }
        }
        var partners = seasons.partnersByTheme(season);
        season.publish(counts.of(season), new Act(caller.person(), Who.OFFICER, clock.instant()));
        themes.forEach(theme -> theme.told(partners.getOrDefault(theme.getId(), 0L)));
        note(YearEvent.What.PUBLISH, season, null, String.valueOf(year));
        rounds.tellAll(season);
    }

    private void note(YearEvent.What what, Season season, String before, String after) {
        events.fire(new YearEvent(
                what,
                YearRounds.subject(season),
                caller.person(),
                clock.instant(),
                before,
                after,
                season.getVersion()));
    }
}
