package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.text.TextSaving;
import org.headwaters.platform.text.Typed;

/** What a team says at its end, whether its fellows would go on together, and a year later whether it is still there. */
@Stateless
public class AfterWorkflow {
    private static final int LONGEST = 6_000;

    @Inject
    Afters afters;

    @Inject
    TeamDoor door;

    @Inject
    PersonNames names;

    @Inject
    Audit audit;

    /**
     * Saves one text as somebody types it; the team's row is held. The same text again changes nothing.
     *
     * @param seenVersion that the text grew from, 0 for one that was never typed in
     */
    @RolesAllowed(PARTNER)
    public TextSaving.Saved save(String reference, String code, String text, long seenVersion) {
        var field = AfterField.of(code);
        var team = door.hold(reference, TeamSeat.FELLOW);
        var act = door.act(Who.FELLOW);
        var clean = Typed.text(text, LONGEST);
        var kept = afters.find(team, field).orElse(null);
        if (kept == null || !kept.getContent().equals(clean)) {
            requireOpen(team, act);
            kept = kept == null ? first(team, field, clean, act) : next(kept, clean, seenVersion, act);
            audit.write("fellowships.after.saved", team.subject(), null, field.name());
        }
        return new TextSaving.Saved(kept.getVersion(), kept.getContent(), kept.getSavedAt());
    }

    /** Whether the caller would join a community that goes on improving; asked of each fellow alone. */
    @RolesAllowed(PARTNER)
    public void goOn(String reference, boolean wants) {
        var team = door.hold(reference, TeamSeat.FELLOW);
        var act = door.act(Who.FELLOW);
        if (!new AfterDays(team.getCohort()).hasBegun(act.at())) {
            throw new Refusal("fellowships.refused.after.early");
        }
        var answer = afters.alumni(team, act.who()).orElse(null);
        if (answer == null) {
            answer = new AlumniAnswer(team, act);
            answer.say(wants, act.at());
            afters.add(answer);
        } else {
            answer.say(wants, act.at());
        }
        audit.write("fellowships.after.goOn", team.subject(), null, String.valueOf(wants));
    }

    /** Whether what the team made is still there; an answer may be changed. */
    @RolesAllowed(PARTNER)
    public void alive(String reference, boolean still, String how) {
        var team = door.hold(reference, TeamSeat.FELLOW, TeamSeat.PARTNER);
        var answer = afters.alive(team).orElseThrow(() -> new Refusal("fellowships.refused.after.notAsked"));
        answer.say(still, how, door.act(Who.APPLICANT));
        audit.write("fellowships.after.alive", team.subject(), null, String.valueOf(still));
    }

    private static void requireOpen(Team team, Act act) {
        var days = new AfterDays(team.getCohort());
        if (!team.isInCohort() || !days.isOpen(act.at())) {
            throw new Refusal("fellowships.refused.after.closed", days.opens(), days.closes());
        }
    }

    private AfterText first(Team team, AfterField field, String text, Act act) {
        var said = new AfterText(team, field, text, act);
        afters.add(said);
        return said;
    }

    private AfterText next(AfterText kept, String text, long seenVersion, Act act) {
        if (kept.getVersion() != seenVersion) {
            throw new StaleText(
                    seenVersion,
                    kept.getVersion(),
                    kept.getContent(),
                    names.nameOf(kept.getSavedBy()),
                    kept.getSavedAt(),
                    kept.getSavedBy().equals(act.who()));
        }
        kept.write(text, act);
        afters.flush();
        return kept;
    }
}
