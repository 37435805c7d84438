package org.headwaters.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;

/** What signed-in people read of the register: partners to pick, and for administrators its people. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NetworkDesk {
    private static final int PICKS = 10;
    private static final int ROWS = 50;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    /** Partners to work with, by the alphabet, at most ten, without those the caller acts for. */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public List<Pick> pick(String words) {
        var patterns = Words.patterns(words);
        if (patterns.isEmpty()) {
            return List.of();
        }
        var own = Set.copyOf(people.organisationsOf(caller.person(), Standing.ACTING, day.today()));
        return organisations.find(patterns, Standing.PARTNERS, PICKS + own.size()).stream()
                .filter(found -> !own.contains(found.id()))
                .limit(PICKS)
                .map(found -> new Pick(found.card(), found.getStanding() == Standing.PAUSED))
                .toList();
    }

    /** A page of people by name; those whose name or address has all the words' beginnings. */
    @RolesAllowed(ADMINISTRATOR)
    public PeoplePage people(String words, int first, int most) {
        var patterns = Words.patterns(words);
        var rows = people.page(patterns, first, Math.min(most, ROWS));
        var names = people.openOf(rows.stream().map(Person::id).toList(), day.today()).stream()
                .collect(groupingBy(
                        open -> open.getPerson().id(),
                        mapping(open -> open.getOrganisation().getName(), toList())));
        return new PeoplePage(
                people.count(patterns),
                rows.stream()
                        .map(person -> new PeoplePage.Row(
                                person.id(),
                                person.getName(),
                                person.getEmail(),
                                names.getOrDefault(person.id(), List.of()).stream()
                                        .distinct()
                                        .sorted()
                                        .toList()))
                        .toList());
    }

    /** One person with every affiliation, the newest first. */
    @RolesAllowed(ADMINISTRATOR)
    public PersonShown person(PersonId id) {
        var person = people.last(people.get(id));
        var details = new PersonDetails(person.getName(), person.getEmail(), person.getPronouns(), person.getZone());
        var parts = people.affiliationsOf(person.id()).stream()
                .map(part -> new PersonShown.Part(
                        part.id(),
                        part.getVersion(),
                        part.getOrganisation().card(),
                        part.getRole(),
                        part.getFrom(),
                        part.getUntil()))
                .collect(toList());
        Collections.reverse(parts);
        return new PersonShown(person.id(), person.getVersion(), details, parts);
    }

    /** Any organisation for the administrator to affiliate a person with, by the alphabet, at most ten. */
    @RolesAllowed(ADMINISTRATOR)
    public List<OrganisationCard> organisations(String words) {
        return organisations.find(Words.patterns(words), Set.of(Standing.values()), PICKS).stream()
                .map(Organisation::card)
                .toList();
    }

    /** A partner that can be picked; one that has paused is shown as such. */
    public record Pick(OrganisationCard card, boolean paused) {}
}
