package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;

/**
 * Opens a grant by the doors of its application: to the people of its partners, and to staff with whom nothing stands in
 * between. To everybody else there is no such grant. Rows are held in one order, the application's first.
 */
@ApplicationScoped
class GrantDoor {
    @Inject
    ApplicantDoor applicants;

    @Inject
    StaffDoor staff;

    @Inject
    Grants grants;

    @Inject
    Caller caller;

    /** For a move by one of its partners that has seen this version. */
    Grant ours(String reference, long seenVersion) {
        var grant = ours(reference);
        grant.requireSeenAs(seenVersion);
        return grant;
    }

    /** For what does not depend on its present state. */
    Grant ours(String reference) {
        applicants.hold(reference);
        return grants.hold(reference);
    }

    /** For a move by staff. */
    Grant theirs(String reference, long seenVersion) {
        staff.held(reference);
        var grant = grants.hold(reference);
        grant.requireSeenAs(seenVersion);
        return grant;
    }

    /** For a move that both sides may make: whoever acts for one of its partners makes it as that, whatever else one is. */
    Grant either(String reference, long seenVersion, Who as) {
        return as == Who.APPLICANT ? ours(reference, seenVersion) : theirs(reference, seenVersion);
    }

    /** On which seat the caller sits before it, as far as that may move a grant. */
    Who sideOf(String reference) {
        var application = grants.get(reference).getApplication();
        return switch (staff.seatOf(application)) {
            case APPLICANT -> Who.APPLICANT;
            case STAFF -> officerOf(reference);
            case REVIEWER, FINANCE, NOBODY -> throw new NotFound(reference);
        };
    }

    /** Whoever approves sits among staff as well, and moves no grant. */
    private Who officerOf(String reference) {
        if (!caller.is(Roles.OFFICER)) {
            throw new NotFound(reference);
        }
        return Who.OFFICER;
    }

    /** For what is held before it, by staff; its own row is not held yet. */
    SubjectRef subjectOf(String reference) {
        return GrantCase.subject(staff.read(reference));
    }

    List<OrganisationId> actingFor() {
        return applicants.actingFor();
    }

    Act act(Who as) {
        return staff.act(as);
    }
}
