package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.headwaters.network.Meetings;
import org.headwaters.network.WasThere;

/** Every accepted report tells the network who met whom. */
@ApplicationScoped
class WhenReportsAreAccepted {
    @Inject
    Grants grants;

    @Inject
    Meetings meetings;

    void closed(@Observes LifeEvent.Closed event) {
        var grant = grants.get(event.step().reference());
        var dates = grant.getDates();
        meetings.took(
                event.step().subject(),
                grant.getTitle(),
                dates.getMeetingFrom(),
                dates.getMeetingUntil(),
                there(grant));
    }

    static List<WasThere> there(Grant grant) {
        return grant.getPartners().stream()
                .map(partner -> new WasThere(
                        partner.getOrganisation(),
                        grant.getPeople().stream()
                                .filter(p -> p.getOrganisation().equals(partner.getOrganisation()))
                                .map(GrantPerson::getPerson)
                                .collect(Collectors.toSet()),
                        partner.getGuests()))
                .filter(one -> one.others() > 0 || !one.people().isEmpty())
                .toList();
    }
}
