package org.headwaters.fellowships;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonNames;

/** The fellows of a cohort who would go on with others: whoever begins a community is given their names, and nobody else. */
@ApplicationScoped
class Alumni {
    @Inject
    Afters afters;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    /**
     * By the alphabet.
     *
     * @param members everybody who is or was in a team of the cohort
     * @param told of which teams the reader is told
     */
    List<LessonsShown.Alumnus> of(Cohort cohort, Collection<TeamMember> members, Predicate<Team> told) {
        var said = afters.wouldGoOn(cohort).stream()
                .filter(answer -> told.test(answer.getTeam()))
                .toList();
        if (said.isEmpty()) {
            return List.of();
        }
        var called = names.namesOf(said.stream().map(AlumniAnswer::getPerson).collect(Collectors.toSet()));
        var cards = directory.cards(
                members.stream().map(TeamMember::getOrganisation).collect(Collectors.toSet()));
        var alphabet = Collator.getInstance(caller.locale());
        return said.stream()
                .filter(answer -> called.containsKey(answer.getPerson()))
                .map(answer -> new LessonsShown.Alumnus(
                        called.get(answer.getPerson()),
                        answer.getTeam().getReference(),
                        answer.getTeam().getTitle(),
                        members.stream()
                                .filter(one -> one.getTeam().equals(answer.getTeam())
                                        && one.getPerson().equals(answer.getPerson()))
                                .max(comparing(TeamMember::getId))
                                .map(TeamMember::getOrganisation)
                                .map(cards::get)
                                .map(OrganisationCard::name)
                                .orElse("")))
                .sorted(comparing(LessonsShown.Alumnus::name, alphabet).thenComparing(LessonsShown.Alumnus::team))
                .toList();
    }
}
