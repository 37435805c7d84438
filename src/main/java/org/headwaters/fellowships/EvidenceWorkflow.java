package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.files.FileId;
import org.headwaters.platform.files.Files;

/**
 * Fellows write what they show for their gates, as long as a gate is with them. Every write goes through {@link #open}: the
 * team has its place, its row is held, and the gate is neither handed in nor passed.
 */
@Stateless
public class EvidenceWorkflow {
    private static final long LARGEST = 10L * 1024 * 1024;

    @Inject
    TeamDoor door;

    @Inject
    TeamGates gates;

    @Inject
    EvidenceRows rows;

    @Inject
    EvidenceMaker maker;

    @Inject
    EvidenceDrafts drafts;

    @Inject
    PersonNames names;

    @Inject
    Files files;

    @Inject
    Audit audit;

    /**
     * Writes one thing anew, or changes it; what the fellow typed until then is no draft any more.
     *
     * @param id 0 for something new
     * @param seenVersion how it stood on the page that was sent; nothing for something new
     * @return its number
     */
    @RolesAllowed(PARTNER)
    public long write(String team, long id, long seenVersion, EvidenceTold told) {
        var kind = EvidenceKind.of(told);
        var found = open(team, kind.gate());
        var act = door.act(Who.FELLOW);
        drafts.settle(found, DraftField.of(told), id, act);
        if (id == 0) {
            var made = maker.make(found, told, act);
            rows.add(made);
            note("fellowships.evidence.written", made, null);
            return made.getId();
        }
        var changed = seen(found, kind, id, seenVersion);
        var before = changed.inShort();
        maker.change(changed, told, act);
        note("fellowships.evidence.changed", changed, before);
        rows.flush();
        return id;
    }

    /** Begins a test: what the team expects is kept as it is told here, and stands from now on. */
    @RolesAllowed(PARTNER)
    public void begin(String team, long test, long seenVersion, PredictionTold told, LocalDate day) {
        var found = open(team, GateKind.TEST);
        var begun = (UserTest) seen(found, EvidenceKind.TEST, test, seenVersion);
        var act = door.act(Who.FELLOW);
        var today =
                ZonedDateTime.ofInstant(act.at(), found.getCohort().getZone()).toLocalDate();
        if (day == null || day.isAfter(today) || day.isBefore(today.minusDays(1))) {
            throw new Refusal("fellowships.refused.beginDay");
        }
        drafts.settle(found, DraftField.of(told), test, act);
        if (!told.equals(begun.told())) {
            var before = begun.inShort();
            maker.change(begun, told, act);
            note("fellowships.evidence.changed", begun, before);
        }
        begun.begin(day, act);
        note("fellowships.evidence.begun", begun, null);
    }

    /** Takes something out that is no longer shown; it stays in the house, marked. */
    @RolesAllowed(PARTNER)
    public void remove(String team, EvidenceKind kind, long id, long seenVersion) {
        var found = open(team, kind.gate());
        var removed = seen(found, kind, id, seenVersion);
        if (kind == EvidenceKind.PROTOTYPE && isTested(found, id)) {
            throw new Refusal("fellowships.refused.tested");
        }
        removed.remove(door.act(Who.FELLOW));
        note("fellowships.evidence.removed", removed, removed.inShort());
    }

    private boolean isTested(Team team, long prototype) {
        return rows.of(team, UserTest.class).stream()
                .anyMatch(test -> test.getPrototype().getId() == prototype);
    }

    /** Hangs a picture or a file on a prototype, or on a test that began. */
    @RolesAllowed(PARTNER)
    public void attach(String team, EvidenceKind kind, long id, String name, InputStream bytes) {
        var shown = carrier(team, kind, id);
        files.keep(subject(shown), name, bytes, LARGEST);
        note("fellowships.evidence.attached", shown, null);
    }

    @RolesAllowed(PARTNER)
    public void detach(String team, EvidenceKind kind, long id, FileId file) {
        files.of(subject(carrier(team, kind, id))).stream()
                .filter(card -> card.id().equals(file))
                .findFirst()
                .ifPresent(card -> files.remove(card.id()));
    }

    private Evidence carrier(String team, EvidenceKind kind, long id) {
        var shown = rows.get(open(team, kind.gate()), kind.type(), id);
        if (shown.isRemoved()) {
            throw new Refusal("fellowships.refused.removed");
        }
        if (shown instanceof UserTest test) {
            test.requireBegun();
        }
        return shown;
    }

    private static SubjectRef subject(Evidence shown) {
        if (shown instanceof Prototype prototype) {
            return prototype.subject();
        }
        if (shown instanceof UserTest test) {
            return test.subject();
        }
        throw new IllegalArgumentException("Nothing hangs on " + shown.getClass());
    }

    /** With its row held, for a fellow of a team with a place, while this gate is with the team. */
    private Team open(String reference, GateKind gate) {
        var team = door.hold(reference, TeamSeat.FELLOW);
        gates.requireWritable(team, gate);
        return team;
    }

    private Evidence seen(Team team, EvidenceKind kind, long id, long seenVersion) {
        var row = rows.get(team, kind.type(), id);
        var me = door.act(Who.FELLOW).who();
        row.requireSeenAs(seenVersion, names.nameOf(row.getChangedBy()), me);
        return row;
    }

    private void note(String deed, Evidence evidence, String before) {
        audit.write(deed, evidence.getTeam().subject(), before, evidence.isRemoved() ? null : evidence.inShort());
    }
}
