package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.headwaters.grants.ApplyScreen.PartnerPart;
import org.headwaters.grants.ApplyScreen.PersonPart;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.PersonCard;
import org.headwaters.platform.PersonId;

/** The partners of an application as they are shown: who meets, who could, who is asked, who has confirmed. */
@ApplicationScoped
class PartnerParts {
    @Inject
    Directory directory;

    @Inject
    ApplicantDoor door;

    /** @param choosing whether people can be picked now, so that they have to be read */
    List<PartnerPart> of(
            Application application,
            Map<OrganisationId, OrganisationCard> cards,
            Map<PersonId, String> called,
            boolean choosing) {
        var mine = door.actingFor();
        return application.getPartners().stream()
                .sorted(Comparator.comparingInt(ApplicationPartner::getPosition))
                .map(partner -> part(
                        application,
                        partner,
                        cards.get(partner.getOrganisation()),
                        called,
                        choosing,
                        mine.contains(partner.getOrganisation())))
                .toList();
    }

    private PartnerPart part(
            Application application,
            ApplicationPartner partner,
            OrganisationCard card,
            Map<PersonId, String> called,
            boolean choosing,
            boolean mine) {
        var known = choosing ? directory.peopleOf(card.id(), door.today()) : List.<PersonCard>of();
        var named = application.getPeople().stream()
                .filter(p -> p.getOrganisation().equals(card.id()))
                .toList();
        var taken = new HashSet<PersonId>();
        named.forEach(p -> taken.add(p.getPerson()));
        return new PartnerPart(
                card.reference(),
                card.name(),
                card.id().equals(application.getLead()),
                mine,
                named.stream().map(p -> new PersonPart(p.getId(), p.getName())).toList(),
                known.stream()
                        .filter(p -> !taken.contains(p.id()))
                        .map(PartnerParts::person)
                        .toList(),
                known.stream().map(PartnerParts::person).toList(),
                name(asked(application, partner), called),
                partner.getAskedAt(),
                name(partner.getConfirmedBy(), called),
                partner.getConfirmedAt(),
                partner.isConfirmed(),
                partner.isVoided());
    }

    /** At the lead whoever began it, where nobody was named. */
    private static PersonId asked(Application application, ApplicationPartner partner) {
        return partner.getAsked() == null && partner.getOrganisation().equals(application.getLead())
                ? application.getStartedBy()
                : partner.getAsked();
    }

    private static PersonPart person(PersonCard card) {
        return new PersonPart(card.id().value(), card.name());
    }

    private static String name(PersonId person, Map<PersonId, String> called) {
        return person == null ? "" : called.getOrDefault(person, "");
    }
}
