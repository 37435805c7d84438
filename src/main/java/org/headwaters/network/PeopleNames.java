package org.headwaters.network;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;

/** The register's answer to the platform: how people are called, where mail reaches them, where their clock hangs. */
@ApplicationScoped
class PeopleNames implements PersonNames {
    @Inject
    People people;

    /** Where the network itself lives. */
    @Inject
    NetworkDay day;

    @Override
    public String nameOf(PersonId person) {
        return people.person(person).map(Person::getName).orElse("");
    }

    @Override
    public Map<PersonId, String> namesOf(Collection<PersonId> persons) {
        return people.all(Set.copyOf(persons)).stream().collect(toMap(Person::id, Person::getName));
    }

    @Override
    public String emailOf(PersonId person) {
        return people.person(person).map(Person::getEmail).orElse("");
    }

    @Override
    public ZoneId zoneOf(PersonId person) {
        return people.person(person).map(Person::getZone).map(ZoneId::of).orElseGet(() -> day.zone());
    }
}
