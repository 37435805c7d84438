package org.headwaters.challenges;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.network.OrganisationId;

/** Any live cause can be served; those that the partners already work on come first. */
@ApplicationScoped
class CausePurposes implements PurposeSource {
    static final String KIND = "cause";
    static final String LINK = "/challenges/cause?ref=";

    @Inject
    Causes causes;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Choice> choices(Collection<OrganisationId> partners) {
        var theirs = causes.workedOnBy(partners);
        return causes.live().stream()
                .sorted(Comparator.comparing((Cause cause) -> !theirs.contains(cause.getId())))
                .map(CausePurposes::choice)
                .toList();
    }

    @Override
    public Optional<Choice> find(String reference) {
        return causes.open(reference).map(CausePurposes::choice);
    }

    @Override
    public Optional<Choice> pick(String reference) {
        return causes.open(reference)
                .filter(cause -> cause.getState() == CauseState.LIVE)
                .map(CausePurposes::choice);
    }

    @Override
    public Map<String, Set<String>> topics(Collection<String> references) {
        return causes.withReferences(references).stream()
                .collect(toMap(
                        Cause::getReference,
                        cause -> Set.of(
                                Topics.of(cause), Topics.theme(cause.getTheme().getReference()))));
    }

    private static Choice choice(Cause cause) {
        return new Choice(KIND, cause.getReference(), cause.getTitle(), link(cause));
    }

    static String link(Cause cause) {
        return LINK + cause.getReference();
    }
}
