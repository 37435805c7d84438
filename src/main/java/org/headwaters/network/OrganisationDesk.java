package org.headwaters.network;

import static java.util.stream.Collectors.toMap;
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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.network.OrganisationShown.Change;
import org.headwaters.network.OrganisationShown.Human;
import org.headwaters.network.OrganisationShown.Mine;
import org.headwaters.network.OrganisationShown.Pick;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;

/** What an organisation's own people read of it, the private list of what it looks for included. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrganisationDesk {
    private static final String ORGANISATION = "organisation";
    private static final int FORMER = 12;

    @Inject
    Organisations organisations;

    @Inject
    Survivors survivors;

    @Inject
    ProfileLines lines;

    @Inject
    ChangeRequests changes;

    @Inject
    People people;

    @Inject
    PersonNames names;

    @Inject
    Signing signing;

    @Inject
    NetworkDay day;

    /** For which organisations the caller acts today, the one he or she speaks for first. */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public List<Mine> mine() {
        var hand = signing.hand();
        return own(hand).map(one -> new Mine(one.card(), hand.signs(one))).toList();
    }

    /**
     * One organisation with everything, to its own people and to the backbone.
     *
     * @param reference null for the caller's own
     */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public OrganisationShown organisation(String reference) {
        var hand = signing.hand();
        var found = reference == null ? own(hand).findFirst().orElseThrow(OrganisationDesk::none) : get(reference);
        if (!hand.mayRead(found)) {
            throw new NotFound(ORGANISATION);
        }
        return new OrganisationShown(
                found.card(),
                found.getVersion(),
                lines.profile(found),
                Logos.link(found),
                found.getMemberSince(),
                organisations.sectors().stream()
                        .map(sector -> new Pick(sector.getCode(), sector.getTitle()))
                        .toList(),
                lines.competences().stream()
                        .map(kind -> new Pick(kind.getCode(), kind.getTitle()))
                        .toList(),
                people.affiliationsWith(found.id(), day.today()).stream()
                        .map(OrganisationDesk::human)
                        .toList(),
                before(found),
                open(found),
                hand.mayWrite(found));
    }

    /**
     * What stands in a profile that anybody of the network may correct; {@link NotFound} for others, who do not read it
     * all, and for one that is no partner.
     */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public Correctable correctable(String reference) {
        var found = get(reference);
        if (!signing.hand().mayCorrect(found)) {
            throw new NotFound(ORGANISATION);
        }
        var profile = lines.profile(found);
        var now = new EnumMap<ProfileField, String>(ProfileField.class);
        for (var field : ProfileField.values()) {
            now.put(field, field.in(profile) == null ? "" : field.in(profile));
        }
        return new Correctable(found.card(), now);
    }

    /** What a correction starts from: the organisation, and what stands in each field. */
    public record Correctable(OrganisationCard card, Map<ProfileField, String> now) {}

    /** Those that the reader speaks for first, then the others. */
    private static Stream<Organisation> own(Hand hand) {
        var all = hand.parts().stream()
                .map(Affiliation::getOrganisation)
                .distinct()
                .sorted(Comparator.comparing(one -> one.card().name()))
                .toList();
        return Stream.concat(all.stream().filter(hand::signs), all.stream().filter(one -> !hand.signs(one)));
    }

    private static NotFound none() {
        return new NotFound(ORGANISATION);
    }

    private Organisation get(String reference) {
        return survivors.find(reference).orElseThrow(() -> new NotFound(ORGANISATION));
    }

    private List<Human> before(Organisation found) {
        return people.everWith(found.id()).stream()
                .filter(part -> part.getUntil() != null)
                .sorted(Comparator.comparing(Affiliation::getUntil).reversed())
                .limit(FORMER)
                .map(OrganisationDesk::human)
                .toList();
    }

    private static Human human(Affiliation part) {
        var person = part.getPerson();
        return new Human(
                part.id(),
                part.getVersion(),
                person.id(),
                person.getName(),
                part.getRole(),
                part.getFrom(),
                part.getUntil());
    }

    private List<Change> open(Organisation found) {
        var waiting = changes.openOf(List.of(found.id()));
        var asked = waiting.stream().map(ChangeRequest::getAskedBy).collect(toMap(id -> id, id -> id, (a, b) -> a));
        Map<PersonId, String> called = names.namesOf(asked.keySet());
        return waiting.stream()
                .map(one -> new Change(
                        one.getId(),
                        one.getVersion(),
                        one.getField(),
                        one.getWas(),
                        one.getBecomes(),
                        one.getWhy(),
                        called.getOrDefault(one.getAskedBy(), ""),
                        one.getAskedAt()))
                .toList();
    }
}
