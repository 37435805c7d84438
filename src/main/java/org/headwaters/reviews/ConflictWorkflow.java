package org.headwaters.reviews;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.network.Directory;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/**
 * Declares that a person keeps away from an organisation, and takes that back. Nobody has to say more than the kind;
 * what an administrator set only an administrator lifts. Everything is audited.
 */
@Stateless
public class ConflictWorkflow {
    @Inject
    Declarations declarations;

    @Inject
    Directory directory;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed({REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public void declare(String organisation, ConflictKind kind) {
        add(caller.person(), organisation, kind, false);
    }

    @RolesAllowed({REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public void withdraw(long declaration) {
        close(declaration, false);
    }

    @RolesAllowed(ADMINISTRATOR)
    public void set(PersonId person, String organisation, ConflictKind kind) {
        add(person, organisation, kind, true);
    }

    @RolesAllowed(ADMINISTRATOR)
    public void lift(long declaration) {
        close(declaration, true);
    }

    private void add(PersonId person, String organisation, ConflictKind kind, boolean byAdministrator) {
        if (kind == null) {
            throw new Refusal("reviews.refused.kind");
        }
        var with = directory
                .byReference(organisation == null ? "" : organisation)
                .orElseThrow(() -> new Refusal("reviews.refused.organisation"));
        declarations.add(new ConflictDeclaration(person, kind, caller.person(), byAdministrator, clock.instant())
                .about(with.id()));
        audit.write("reviews.conflict.declared", subject(person), null, kind + " " + with.reference());
    }

    private void close(long id, boolean asAdministrator) {
        var declaration = declarations.get(id);
        declaration.withdraw(caller.person(), asAdministrator, clock.instant());
        audit.write(
                "reviews.conflict.withdrawn",
                subject(declaration.getPerson()),
                declaration.getKind() + " " + declaration.getOrganisation(),
                null);
    }

    private static SubjectRef subject(PersonId person) {
        return new SubjectRef("person", String.valueOf(person.value()));
    }
}
