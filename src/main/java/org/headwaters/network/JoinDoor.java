package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Roles;

/** Whose way in somebody may see: one's own organisation's, and for the staff anybody's. Others do not learn of it. */
@ApplicationScoped
class JoinDoor {
    private static final Set<String> STAFF = Set.of(Roles.OFFICER, Roles.APPROVER, Roles.ADMINISTRATOR);

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Candidacies candidacies;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    boolean isStaff() {
        return STAFF.stream().anyMatch(caller::is);
    }

    boolean isOwn(OrganisationId organisation) {
        return people.affiliationsOf(caller.person()).stream()
                .anyMatch(part -> part.getOrganisation().id().equals(organisation) && part.holdsOn(day.today()));
    }

    /** The organisation's newest way in, for who may read it. */
    Candidacy read(String reference) {
        var organisation = organisations.byReference(reference).orElseThrow(JoinDoor::nowhere);
        if (!isStaff() && !isOwn(organisation.id())) {
            throw nowhere();
        }
        return candidacies.newest(organisation.id()).orElseThrow(JoinDoor::nowhere);
    }

    /** The caller's own organisation on its way in, the longest there first; without a reference. */
    Candidacy own() {
        return people.organisationsOf(caller.person(), Standing.APPLICANTS, day.today()).stream()
                .findFirst()
                .flatMap(candidacies::newest)
                .orElseThrow(JoinDoor::nowhere);
    }

    private static NotFound nowhere() {
        return new NotFound("candidacy");
    }
}
