package org.headwaters.reviews;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;

/** What keeps people from cases: each sees his or her own, an administrator everybody's. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConflictDesk {
    private static final int MOST = 10;

    @Inject
    Declarations declarations;

    @Inject
    Conflicts conflicts;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @RolesAllowed({REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public ConflictsScreen own() {
        return screen(caller.person(), caller.name(), true);
    }

    @RolesAllowed(ADMINISTRATOR)
    public ConflictsScreen of(PersonId person) {
        var name = names.nameOf(person);
        if (name.isEmpty()) {
            throw new NotFound("person");
        }
        return screen(person, name, false);
    }

    /** Organisations whose name has these words, to choose one from. */
    @RolesAllowed({REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public List<OrganisationCard> find(String words) {
        return directory.find(words, MOST);
    }

    private ConflictsScreen screen(PersonId person, String name, boolean own) {
        var declared = declarations.standingFor(Set.of(person));
        var cards = directory.cards(declared.stream()
                .map(ConflictDeclaration::getOrganisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var rows = declared.stream()
                .map(one -> new ConflictsScreen.Row(
                        one.getId(),
                        one.getOrganisation() == null
                                ? one.getSubjectReference()
                                : cards.get(one.getOrganisation()).name(),
                        one.getKind(),
                        one.getDeclaredAt(),
                        one.isByAdministrator(),
                        !own || !one.isByAdministrator()))
                .toList();
        return new ConflictsScreen(person, name, own, conflicts.computedWith(person), rows);
    }
}
