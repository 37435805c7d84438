package org.headwaters.grants;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;

/** For which partner of an application each applicant speaks: people choose their own names, their partners do not. */
@ApplicationScoped
class Speakers {
    @Inject
    Directory directory;

    @Inject
    NetworkDay day;

    /** By author, in one query; in none where one partner applies alone, since whoever writes then writes for it. */
    Map<PersonId, String> of(
            Application application, Collection<CaseMessage> said, Map<OrganisationId, OrganisationCard> cards) {
        var applicants = said.stream().filter(m -> !m.isAuthorStaff()).toList();
        var authors = applicants.stream().map(CaseMessage::getAuthor).distinct().toList();
        if (authors.isEmpty()) {
            return Map.of();
        }
        var partners = application.getPartners().stream()
                .map(ApplicationPartner::getOrganisation)
                .filter(cards::containsKey)
                .toList();
        Map<PersonId, Set<OrganisationId>> acted =
                partners.size() < 2 ? Map.of() : directory.organisationsSince(authors, firstDay(applicants));
        return authors.stream().collect(toMap(author -> author, author -> names(partners, acted.get(author), cards)));
    }

    /** Whoever acts for none of them any more wrote for one of them then. */
    private static String names(
            List<OrganisationId> partners, Set<OrganisationId> own, Map<OrganisationId, OrganisationCard> cards) {
        boolean isKnown = own != null && partners.stream().anyMatch(own::contains);
        return partners.stream()
                .filter(partner -> !isKnown || own.contains(partner))
                .map(cards::get)
                .map(card -> card.shortName() == null || card.shortName().isBlank() ? card.name() : card.shortName())
                .collect(joining(", "));
    }

    private LocalDate firstDay(Collection<CaseMessage> said) {
        return day.of(said.stream()
                .map(CaseMessage::getWrittenAt)
                .min(Comparable::compareTo)
                .orElseThrow());
    }
}
