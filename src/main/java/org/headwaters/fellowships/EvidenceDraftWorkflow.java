package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.text.TextSaving;
import org.headwaters.platform.text.Typed;

/**
 * Keeps what a fellow types into the forms of a gate until the form is saved for the team: each fellow has drafts of his or
 * her own, which nobody else reads, so that two who write at once never meet before they save.
 */
@Stateless
public class EvidenceDraftWorkflow {
    @Inject
    TeamDoor door;

    @Inject
    TeamGates gates;

    @Inject
    EvidenceRows rows;

    @Inject
    EvidenceDrafts drafts;

    @Inject
    Audit audit;

    /**
     * Saves one text as somebody types it; the team's row is held. The same text again changes nothing.
     *
     * @param row what the form changes, 0 for something new
     * @param seenVersion that the text grew from, 0 for one that was never typed in
     * @param shownVersion of the evidence that the form began with, 0 for something new
     */
    @RolesAllowed(PARTNER)
    public TextSaving.Saved save(
            String reference, String code, long row, String text, long seenVersion, long shownVersion) {
        var field = DraftField.of(code);
        var team = door.hold(reference, TeamSeat.FELLOW);
        var act = door.act(Who.FELLOW);
        var clean = Typed.text(text, Typed.LONGEST_TEXT);
        var kept = drafts.find(team, field, row, act.who()).orElse(null);
        if (kept == null || !clean.equals(kept.getContent())) {
            gates.requireWritable(team, field.kind().gate());
            requireThere(team, field, row);
            kept = drafts.keep(team, field, row, clean, seenVersion, shownVersion, act);
            audit.write("fellowships.draft.saved", team.subject(), null, field.name() + ": " + clean.length());
        }
        return new TextSaving.Saved(kept.getVersion(), kept.getContent(), kept.getSavedAt());
    }

    /** Throws away what was typed into the form of one thing, so that it begins again with what the team has. */
    @RolesAllowed(PARTNER)
    public void forget(String reference, EvidenceKind kind, long row) {
        var team = door.hold(reference, TeamSeat.FELLOW);
        var its = Stream.of(DraftField.values()).filter(one -> one.kind() == kind);
        drafts.settle(team, its.toList(), row, door.act(Who.FELLOW));
        audit.write("fellowships.draft.forgotten", team.subject(), null, kind.name());
    }

    private void requireThere(Team team, DraftField field, long row) {
        if (row != field.at(row)) {
            throw new NotFound("draft");
        }
        if (row != 0 && rows.get(team, field.kind().type(), row).isRemoved()) {
            throw new Refusal("fellowships.refused.removed");
        }
    }
}
