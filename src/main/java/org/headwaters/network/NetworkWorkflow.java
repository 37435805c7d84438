package org.headwaters.network;

import static org.headwaters.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.security.Accounts;

/** Keeps the register of people and of whom they act for. Everything is audited with what stood there before. */
@Stateless
public class NetworkWorkflow {
    private static final String KIND = "person";

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Departures departures;

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    /** A person new to the network; refused when the address is somebody's already. */
    @RolesAllowed(ADMINISTRATOR)
    public PersonId addPerson(PersonDetails details) {
        var person = new Person(details.name(), details.email(), details.zone(), "en");
        person.callThem(details.pronouns());
        requireFree(person.getEmail());
        people.add(person);
        audit.write("network.person.added", subject(person), null, described(person));
        return person.id();
    }

    /** Name, address, pronouns and zone as the administrator now wants them; the way to sign in follows the address. */
    @RolesAllowed(ADMINISTRATOR)
    public void changePerson(PersonId id, long seenVersion, PersonDetails details) {
        var person = people.seen(id, seenVersion);
        var before = described(person);
        if (!person.getEmail().equals(Person.address(details.email()))) {
            requireFree(Person.address(details.email()));
        }
        person.rename(details.name());
        person.moveTo(details.email());
        person.callThem(details.pronouns());
        person.liveIn(details.zone());
        accounts.follow(id, person.getName(), person.getEmail());
        people.settle();
        audit.write("network.person.changed", subject(person), before, described(person));
    }

    /** The person acts for the organisation from that day on. */
    @RolesAllowed(ADMINISTRATOR)
    public AffiliationId addAffiliation(
            PersonId id, OrganisationId organisation, AffiliationRole role, LocalDate from) {
        var team = team(organisation);
        var added = people.add(team.join(people.get(id), role, from));
        audit.write("network.affiliation.added", subject(added.getPerson()), null, added.described());
        return added.id();
    }

    /** The affiliation ends with the day before {@code day}; it stays known for as long as the network exists. */
    @RolesAllowed(ADMINISTRATOR)
    public void endAffiliation(AffiliationId id, long seenVersion, LocalDate day) {
        var affiliation = people.seen(id, seenVersion);
        var before = affiliation.described();
        team(affiliation.getOrganisation().id()).leave(affiliation, day);
        people.settle();
        audit.write("network.affiliation.ended", subject(affiliation.getPerson()), before, affiliation.described());
        departures.check(affiliation);
    }

    /** Another person carries the network inside this partner from that day on; both changes are one act. */
    @RolesAllowed(ADMINISTRATOR)
    public AffiliationId passOn(AffiliationId id, long seenVersion, PersonId successor, LocalDate day) {
        var before = people.seen(id, seenVersion);
        var was = before.described();
        var after = team(before.getOrganisation().id()).passOn(before, people.get(successor), day);
        people.settle(); // the database knows one open intrapreneur at a time: the first is closed, then comes the
        // second
        people.add(after);
        audit.write("network.affiliation.passedOn", subject(before.getPerson()), was, after.described());
        departures.check(before);
        return after.id();
    }

    private Team team(OrganisationId id) {
        return new Team(organisations.locked(id), people.everWith(id));
    }

    private void requireFree(String address) {
        people.byEmail(address).ifPresent(other -> {
            throw new Refusal("network.refused.email.taken", other.getName());
        });
    }

    private static SubjectRef subject(Person person) {
        return new SubjectRef(KIND, String.valueOf(person.getId()));
    }

    private static String described(Person person) {
        return String.join(
                "; ",
                person.getName(),
                person.getEmail(),
                person.getPronouns() == null ? "-" : person.getPronouns(),
                person.getZone());
    }
}
