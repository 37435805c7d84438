package org.headwaters.fellowships;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.List;
import java.util.stream.Collectors;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.Caller;

/** The teams of a cohort by the alphabet, with their partners by name, in two statements for all. */
@ApplicationScoped
class CohortTeams {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    /** Those that have a place, or had one to the end. */
    List<CohortShown.InCohort> withAPlace(Cohort cohort) {
        var teams = entities.createQuery(
                        "select distinct t from Team t left join fetch t.partners where t.cohort = :cohort"
                                + " and t.stage in :stages",
                        Team.class)
                .setParameter("cohort", cohort)
                .setParameter("stages", TeamStage.IN_COHORT)
                .getResultList();
        var cards = directory.cards(teams.stream()
                .flatMap(team -> team.getPartners().stream())
                .map(TeamPartner::getOrganisation)
                .collect(Collectors.toSet()));
        var alphabet = Collator.getInstance(caller.locale());
        return teams.stream()
                .map(team -> new CohortShown.InCohort(
                        team.getReference(),
                        team.getTitle(),
                        team.getPartners().stream()
                                .sorted(comparing(TeamPartner::getPosition))
                                .map(partner -> cards.get(partner.getOrganisation()))
                                .map(OrganisationCard::name)
                                .toList(),
                        team.getStage() == TeamStage.FINISHED))
                .sorted(comparing(CohortShown.InCohort::title, alphabet).thenComparing(CohortShown.InCohort::reference))
                .toList();
    }
}
