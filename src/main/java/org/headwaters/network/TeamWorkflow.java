package org.headwaters.network;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/**
 * Who does what inside a partner, kept by those who speak for it: somebody leaves, takes another part, or carries the
 * network from now on. Whoever is new to the network is entered by an administrator, who also opens an account.
 */
@Stateless
public class TeamWorkflow {
    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Departures departures;

    @Inject
    Signing signing;

    @Inject
    Audit audit;

    @Inject
    NetworkDay day;

    /** The part ends today and stays known; what its person had in hand passes to the intrapreneur. */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public void end(String reference, AffiliationId id, long seenVersion) {
        var organisation = held(reference);
        var part = part(organisation, id, seenVersion);
        var before = part.described();
        team(organisation).leave(part, day.today());
        people.settle();
        write("network.affiliation.ended", part, before);
        departures.check(part);
    }

    /** Somebody who acts for it takes one more part, except the one that only one can have. */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public void give(String reference, PersonId person, AffiliationRole role) {
        var organisation = held(reference);
        if (role == AffiliationRole.INTRAPRENEUR) {
            throw new Refusal("network.refused.intrapreneur.passOn");
        }
        var part = people.add(team(organisation).join(ofIt(organisation, person), role, day.today()));
        write("network.affiliation.added", part, null);
    }

    /** Somebody who acts for it carries the network inside it from today. */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public void passOn(String reference, AffiliationId id, long seenVersion, PersonId successor) {
        var organisation = held(reference);
        var before = part(organisation, id, seenVersion);
        var was = before.described();
        var after = team(organisation).passOn(before, ofIt(organisation, successor), day.today());
        people.settle(); // the database knows one open intrapreneur at a time
        people.add(after);
        write("network.affiliation.passedOn", after, was);
        departures.check(before);
    }

    private Organisation held(String reference) {
        var found = organisations.byReference(reference).orElseThrow(() -> new NotFound("organisation"));
        return organisations.locked(signing.requireWriter(found).id());
    }

    private Affiliation part(Organisation organisation, AffiliationId id, long seenVersion) {
        var part = people.seen(id, seenVersion);
        if (!part.getOrganisation().id().equals(organisation.id())) {
            throw new NotFound("affiliation");
        }
        return part;
    }

    private Person ofIt(Organisation organisation, PersonId person) {
        return people.affiliationsWith(organisation.id(), day.today()).stream()
                .map(Affiliation::getPerson)
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("person"));
    }

    private Team team(Organisation organisation) {
        return new Team(organisation, people.everWith(organisation.id()));
    }

    private void write(String deed, Affiliation part, String before) {
        var subject = new SubjectRef("person", String.valueOf(part.getPerson().getId()));
        audit.write(deed, subject, before, part.described());
    }
}
