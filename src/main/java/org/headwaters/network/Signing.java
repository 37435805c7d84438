package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Roles;

/**
 * Who may read and write what belongs to one organisation alone: its own people read it, its intrapreneur and deputy
 * write it, and of the backbone those who run the network. For everybody else it does not exist.
 */
@ApplicationScoped
class Signing {
    private static final String ORGANISATION = "organisation";

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    /** What the caller has to do with organisations today, in one statement and none for a stranger. */
    Hand hand() {
        return hand(caller.isSignedIn() ? people.openOf(List.of(caller.person()), day.today()) : List.of());
    }

    /** The same where a page has asked already. */
    Hand hand(List<Affiliation> parts) {
        var backbone = caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER);
        var staff = backbone || caller.is(Roles.FINANCE) || caller.is(Roles.ADMINISTRATOR);
        return new Hand(backbone, staff, parts);
    }

    /** Who speaks for the organisation, the intrapreneur first. */
    List<Person> signers(OrganisationId organisation) {
        return people.affiliationsWith(organisation, day.today()).stream()
                .filter(part -> part.getRole().signs())
                .map(Affiliation::getPerson)
                .toList();
    }

    Organisation requireWriter(Organisation organisation) {
        return require(hand().mayWrite(organisation), organisation);
    }

    Organisation requireReader(Organisation organisation) {
        return require(hand().mayRead(organisation), organisation);
    }

    Organisation requireSigner(Organisation organisation) {
        return require(hand().signs(organisation), organisation);
    }

    private static Organisation require(boolean may, Organisation organisation) {
        if (!may) {
            throw new NotFound(ORGANISATION);
        }
        return organisation;
    }
}
