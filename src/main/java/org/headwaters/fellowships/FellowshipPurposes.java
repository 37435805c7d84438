package org.headwaters.fellowships;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.challenges.PurposeSource;
import org.headwaters.challenges.Topics;
import org.headwaters.network.OrganisationId;

/** Teams that have, or had, a place in a cohort can be served, by what their own partners ask for. */
@ApplicationScoped
class FellowshipPurposes implements PurposeSource {
    private static final int MOST = 10;

    @Inject
    Teams teams;

    @Inject
    TeamDoor door;

    @Override
    public String kind() {
        return Team.KIND;
    }

    @Override
    public List<Choice> choices(Collection<OrganisationId> partners) {
        var mine = door.actingFor().stream().filter(partners::contains).toList();
        return teams.of(mine, TeamStage.IN_COHORT, MOST).stream()
                .map(FellowshipPurposes::choice)
                .toList();
    }

    /** Also of one that left meanwhile. */
    @Override
    public Optional<Choice> find(String reference) {
        return teams.byReference(reference)
                .filter(team -> team.getPlacedAt() != null)
                .map(FellowshipPurposes::choice);
    }

    /** A team is served by its own partners. */
    @Override
    public Optional<Choice> pick(String reference) {
        return teams.byReference(reference)
                .filter(Team::isInCohort)
                .filter(team -> team.isOf(door.actingFor()))
                .map(FellowshipPurposes::choice);
    }

    @Override
    public Map<String, Set<String>> topics(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : teams.withReferences(references).stream()
                        .collect(toMap(
                                Team::getReference,
                                team -> Set.of(Topics.cause(team.getCohort().getCause()))));
    }

    private static Choice choice(Team team) {
        return new Choice(
                Team.KIND,
                team.getReference(),
                team.getTitle(),
                "/fellowships/cohort?ref=" + team.getCohort().getReference());
    }
}
