package org.headwaters.network;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lays what one organisation looks for beside what others give, kind by kind; each giver once, with its best answer. */
@ApplicationScoped
class Suggestions {
    @Inject
    ProfileLines lines;

    @Inject
    Organisations organisations;

    @Inject
    Introductions introductions;

    /** Those that answer best come first, then the alphabet; nobody whom it is or was introduced to. */
    List<Suggestion> to(Organisation seeker, int most) {
        var needs = lines.of(List.of(seeker.id()), ProfileList.NEEDS).getOrDefault(seeker.id(), List.of());
        if (needs.isEmpty()) {
            return List.of();
        }
        var known = introductions.giversOf(seeker.id());
        var offers =
                lines
                        .given(needs.stream().map(ProfileLine::getCompetence).collect(Collectors.toSet()), seeker.id())
                        .stream()
                        .filter(offer -> !known.contains(offer.getOrganisation()))
                        .toList();
        var givers =
                organisations
                        .all(offers.stream().map(ProfileLine::getOrganisation).collect(Collectors.toSet()))
                        .stream()
                        .collect(toMap(Organisation::id, identity()));
        Map<OrganisationId, Suggestion> best = new HashMap<>();
        for (var need : needs) {
            for (var offer : offers) {
                if (Objects.equals(need.getCompetence(), offer.getCompetence())) {
                    best.merge(offer.getOrganisation(), suggestion(seeker, need, offer, givers), Suggestions::better);
                }
            }
        }
        var found = new ArrayList<>(best.values());
        found.sort(Comparator.comparing(Suggestion::fit).reversed().thenComparing(Suggestion::name));
        return found.stream().limit(most).toList();
    }

    private static Suggestion suggestion(
            Organisation seeker, ProfileLine need, ProfileLine offer, Map<OrganisationId, Organisation> givers) {
        var giver = givers.get(offer.getOrganisation());
        var fit = Fit.of(need.getWords(), offer.getWords(), giver.getPlace().equals(seeker.getPlace()));
        return new Suggestion(giver.card(), need.getId(), need.getWords(), offer.getId(), offer.getWords(), fit);
    }

    private static Suggestion better(Suggestion one, Suggestion other) {
        return other.fit() > one.fit() ? other : one;
    }
}
