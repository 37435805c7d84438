package org.headwaters.network;

import static org.headwaters.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.security.Accounts;

/**
 * Takes an import back as a whole, while nobody has touched anything of it: what it changed reads again as before, the
 * organisations that it made are declined, and the parts that it began end on the day they began. Nothing is deleted.
 */
@Stateless
public class ImportedWorkflow {
    private static final int NAMED = 3;
    private static final String UNDONE = "import undone";

    @Inject
    Imports imports;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Departures departures;

    @Inject
    ProfileLines lines;

    @Inject
    Standings standings;

    @Inject
    Accounts accounts;

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed(ADMINISTRATOR)
    public void undo(long id) {
        var taken = imports.locked(id);
        taken.undo(caller.person(), clock.instant());
        var touched = imports.touched(taken, NAMED);
        if (!touched.isEmpty()) {
            throw new Refusal("network.imported.refused.touched", String.join(", ", touched));
        }
        var rows = imports.all(taken);
        rows.forEach(this::undo);
        audit.write(
                "network.import.undone", new SubjectRef("import", String.valueOf(id)), null, rows.size() + " entries");
    }

    private void undo(ImportRow row) {
        switch (row.getKind()) {
            case PART -> undoPart(imports.entry(Affiliation.class, row));
            case PERSON -> undoPerson(row);
            case ORGANISATION -> undoOrganisation(row);
        }
    }

    /** Who has come in since may have begun something for it: that passes on, as when anybody leaves. */
    private void undoPart(Affiliation part) {
        part.withdraw();
        if (accounts.byEmail(part.getPerson().getEmail()).isPresent()) {
            people.settle();
            departures.check(part);
        }
    }

    private void undoPerson(ImportRow row) {
        var person = imports.entry(Person.class, row);
        if (row.isMade()) {
            accounts.byEmail(person.getEmail()).ifPresent(letIn -> {
                throw new Refusal("network.imported.refused.touched", person.getName());
            });
            return; // who is known stays known; the parts end
        }
        var subject = new SubjectRef("person", String.valueOf(row.getSubject()));
        var before = KeptEntry.details(row.getBefore());
        var renamed = !person.getName().equals(before.name());
        person.rename(before.name());
        person.callThem(before.pronouns());
        person.liveIn(before.zone());
        if (renamed) {
            accounts.follow(person.id(), person.getName(), person.getEmail());
        }
        audit.write("network.import.putBack", subject, null, row.getBefore());
    }

    private void undoOrganisation(ImportRow row) {
        var organisation = imports.entry(Organisation.class, row);
        if (row.isMade()) {
            standings.make(organisation, StandingMove.DECLINE, UNDONE);
            return;
        }
        var before = KeptEntry.profile(row.getBefore());
        var standing = organisation.getStanding().name();
        var subject = Standings.subject(organisation);
        requireFree(before.registered(), organisation);
        organisation.describe(before);
        organisation.memberSince(KeptEntry.memberSince(row.getBefore()));
        lines.replace(organisation.id(), before, clock.instant());
        audit.write("network.import.putBack", subject, null, row.getBefore());
        history.record(
                subject,
                caller.person(),
                ADMINISTRATOR,
                "UNDO_IMPORT",
                standing,
                standing,
                UNDONE,
                row.getLeftVersion() + 1);
    }

    private void requireFree(String number, Organisation organisation) {
        organisations.withNumber(number).filter(other -> other != organisation).ifPresent(other -> {
            throw new Refusal("network.refused.registered.taken", other.getName());
        });
    }
}
