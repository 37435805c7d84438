package org.headwaters.challenges;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.text.Texts;

/** Takes a sheet over that somebody has looked at: every row that was promised, or none. */
@Stateless
public class SheetWorkflow {
    @Inject
    SheetReading reading;

    @Inject
    CauseWriting writing;

    @Inject
    Themes themes;

    @Inject
    Causes causes;

    @Inject
    Links links;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * How many rows were written.
     *
     * @param seal of the plan that was shown; refused when the map has changed meanwhile
     */
    @RolesAllowed({OFFICER, ADMINISTRATOR})
    public int take(byte[] file, String seal) {
        var plan = reading.plan(file);
        var shown = plan.shown();
        if (!shown.seal().equals(seal)) {
            throw new Refusal("challenges.refused.sheet.changed");
        }
        if (plan.connections()) {
            plan.links().stream().filter(step -> step.shown().isWritten()).forEach(this::link);
        } else {
            elements(plan.elements());
        }
        audit.write(
                "challenges.import.taken",
                new SubjectRef("import", seal),
                null,
                shown.count("NEW") + " new; " + shown.count("CHANGED") + " changed; " + shown.count("REFUSED")
                        + " left out");
        return shown.written();
    }

    private void elements(List<ElementStep> steps) {
        var known = new HashMap<String, Theme>();
        var all = themes.themes();
        var labels = Labels.ofThemes(all);
        all.forEach(theme -> known.put(Labels.key(theme.getTitle()), theme));
        all.forEach(theme -> known.put(Labels.key(labels.label(theme)), theme));
        steps.stream()
                .filter(ElementStep::ofTheme)
                .filter(step -> step.shown().isWritten())
                .forEach(step -> theme(step, known));
        steps.stream()
                .filter(step -> !step.ofTheme())
                .filter(step -> step.shown().isWritten())
                .forEach(step -> cause(step, known));
    }

    private void theme(ElementStep step, Map<String, Theme> known) {
        if (step.theme() == null) {
            var place = known.values().stream().mapToInt(Theme::getPlace).max().orElse(0) + 1;
            var theme = new Theme(themes.reference(step.label()), step.label(), step.description(), place);
            themes.keep(theme);
            known.put(Labels.key(step.label()), theme);
            audit.write("challenges.theme.imported", subject(theme), null, step.label() + "; " + step.description());
        } else {
            var before = step.theme().getTitle() + "; " + step.theme().getSentence();
            step.theme().say(step.label(), step.description());
            audit.write(
                    "challenges.theme.imported",
                    subject(step.theme()),
                    before,
                    step.label() + "; " + step.description());
        }
    }

    private void cause(ElementStep step, Map<String, Theme> known) {
        var theme = known.get(Labels.key(step.under()));
        var text = new CauseText(theme, step.label(), step.shortName(), step.description(), step.keywords());
        if (step.cause() == null) {
            add(step, text);
            return;
        }
        var cause = causes.hold(step.cause());
        var before = cause.text();
        if (!before.equals(text)) {
            cause.write(text);
            audit.write("challenges.imported", cause.subject(), CauseWriting.said(before), CauseWriting.said(text));
        }
        if (cause.getState() != step.state()) {
            writing.make(cause, ElementsPlan.move(cause.getState(), step.state()), reason(), null);
        }
    }

    private void add(ElementStep step, CauseText text) {
        var reference = writing.reference(text.title());
        var cause = step.state() == CauseState.SUGGESTED
                ? Cause.suggested(reference, text, reason(), caller.person(), null, clock.instant())
                : Cause.live(reference, text);
        causes.keep(cause);
        audit.write("challenges.imported", cause.subject(), null, CauseWriting.said(text));
        if (step.state() == CauseState.RETIRED) {
            writing.make(cause, CauseMove.RETIRE, reason(), null);
        }
    }

    private void link(ConnectionStep step) {
        var before = step.known() == null || step.known().isEnded()
                ? null
                : step.known().said();
        var link = step.known() == null
                ? new CauseLink(step.from(), step.to(), step.polarity(), step.strength(), step.note())
                : step.known();
        link.say(step.polarity(), step.strength(), step.note());
        links.keep(link);
        audit.write("challenges.linked", step.from().subject(), before, link.said());
    }

    /** Why a sheet retires a cause or suggests it: it says so itself. */
    private String reason() {
        return Texts.in(caller.locale()).get("challenges.import.reason");
    }

    private static SubjectRef subject(Theme theme) {
        return new SubjectRef("theme", theme.getReference());
    }
}
