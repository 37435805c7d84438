package org.headwaters.grants;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

    /** By author; in one query where somebody writes who is not named on the application, else in none. */
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
        var named = namedOn(application);
        var others =
                authors.stream().filter(author -> !named.containsKey(author)).toList();
        if (partners.size() > 1 && !others.isEmpty()) {
            named.putAll(directory.organisationsSince(others, firstDay(applicants)));
        }
        return authors.stream().collect(toMap(author -> author, author -> names(partners, named.get(author), cards)));
    }

    /** Whoever is named on the application is named for a partner that he or she belongs to. */
    private static Map<PersonId, Set<OrganisationId>> namedOn(Application application) {
        var named = new HashMap<PersonId, Set<OrganisationId>>();
        application.getPeople().stream()
                .filter(person -> person.getPerson() != null)
                .forEach(person -> named.computeIfAbsent(person.getPerson(), id -> new HashSet<>())
                        .add(person.getOrganisation()));
        return named;
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
