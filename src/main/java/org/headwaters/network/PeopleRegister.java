package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonRegister;
import org.headwaters.platform.text.Texts;

/** What sign-in may enter and change in the register on somebody's own behalf. */
@ApplicationScoped
class PeopleRegister implements PersonRegister {
    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    @Override
    public PersonId enter(String name, String email, ZoneId zone) {
        return people.known(Person.address(email))
                .orElseGet(() -> people.add(new Person(name, email, zone.getId(), "en")))
                .id();
    }

    @Override
    public void rename(PersonId person, String name) {
        people.get(person).rename(name);
    }

    @Override
    public void moveTo(PersonId person, ZoneId zone) {
        people.get(person).liveIn(zone.getId());
    }

    @Override
    public List<String> affiliationsOf(PersonId person) {
        var texts = Texts.in(caller.locale());
        var today = day.today();
        return people.affiliationsOf(person).stream()
                .filter(part -> part.holdsOn(today))
                .map(part -> texts.get(
                        "network.affiliation.line",
                        part.getOrganisation().getName(),
                        texts.get("network.role." + part.getRole())))
                .toList();
    }
}
