package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.PersonCard;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;

/** Who is there of each partner: people whom the network knows there, or who were named for it before, and nobody else. */
@ApplicationScoped
class Attendance {
    @Inject
    Directory directory;

    @Inject
    NetworkDay day;

    Map<OrganisationId, Present> of(Grant grant, Collection<Present> there) {
        var partners =
                grant.getPartners().stream().map(GrantPartner::getOrganisation).toList();
        var byReference = new HashMap<String, OrganisationId>();
        directory.cards(partners).values().forEach(card -> byReference.put(card.reference(), card.id()));
        var known = directory.peopleOf(partners, day.today());
        var seated = new HashMap<OrganisationId, Present>();
        for (var present : there) {
            var partner = byReference.get(present.partner());
            if (partner == null) {
                throw new NotFound("organisation");
            }
            var possible = new HashSet<PersonId>();
            known.getOrDefault(partner, List.of()).stream().map(PersonCard::id).forEach(possible::add);
            grant.getPeople().stream()
                    .filter(p -> p.getOrganisation().equals(partner))
                    .map(GrantPerson::getPerson)
                    .forEach(possible::add);
            if (!possible.containsAll(present.people())) {
                throw new NotFound("person");
            }
            seated.put(partner, present);
        }
        return seated;
    }
}
