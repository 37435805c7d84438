package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.challenges.PurposeSource;
import org.headwaters.challenges.PurposeSource.Choice;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NotFound;

/** The running commitments of its partners that a team can work for. */
@ApplicationScoped
class ServedPromises {
    private static final String KIND = "commitment";

    @Inject
    @Any
    Instance<PurposeSource> sources;

    List<Choice> choices(Collection<OrganisationId> partners) {
        return source().map(source -> source.choices(partners)).orElse(List.of());
    }

    /** One of these partners' own that the caller may know of. */
    Choice pick(String reference, Collection<OrganisationId> partners) {
        return choices(partners).stream()
                .filter(choice -> choice.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND));
    }

    /** Also when it runs no more; empty where there is none. */
    Optional<Choice> find(String reference) {
        return reference == null ? Optional.empty() : source().flatMap(source -> source.find(reference));
    }

    private Optional<PurposeSource> source() {
        return sources.stream().filter(source -> source.kind().equals(KIND)).findFirst();
    }
}
