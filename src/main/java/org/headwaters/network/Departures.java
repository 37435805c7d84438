package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the other rooms when somebody's last part at an organisation has ended, so that drafts pass on. */
@ApplicationScoped
class Departures {
    @Inject
    People people;

    @Inject
    Event<PersonLeft> events;

    /** Asked when a part was ended: where another one is still open, nobody has left. */
    void check(Affiliation ended) {
        var person = ended.getPerson().id();
        var organisation = ended.getOrganisation().id();
        var open = people.everWith(organisation).stream()
                .filter(one -> one.getUntil() == null)
                .toList();
        if (open.stream().noneMatch(one -> one.getPerson().id().equals(person))) {
            var intrapreneur = open.stream()
                    .filter(one -> one.getRole() == AffiliationRole.INTRAPRENEUR)
                    .map(one -> one.getPerson().id())
                    .findFirst()
                    .orElse(null);
            events.fire(new PersonLeft(person, organisation, intrapreneur));
        }
    }
}
