package org.headwaters.grants;

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

/** What an application can serve, from every room that knows something; written down as {@code cause:time-for-labs}. */
@ApplicationScoped
class Purposes {
    @Inject
    @Any
    Instance<PurposeSource> sources;

    /** What these partners may pick, room by room. */
    List<Choice> choices(Collection<OrganisationId> partners) {
        return sources.stream()
                .flatMap(source -> source.choices(partners).stream())
                .toList();
    }

    /** What the caller picked, if that may be known to it. */
    Choice pick(String written) {
        var colon = written.indexOf(':');
        if (colon < 0) {
            throw new NotFound("purpose");
        }
        return of(written.substring(0, colon))
                .flatMap(source -> source.pick(written.substring(colon + 1)))
                .orElseThrow(() -> new NotFound("purpose"));
    }

    /** Also when it can no longer be picked; empty where nothing was. */
    Optional<Choice> find(String kind, String reference) {
        return of(kind).flatMap(source -> source.find(reference));
    }

    private Optional<PurposeSource> of(String kind) {
        return sources.stream().filter(source -> source.kind().equals(kind)).findFirst();
    }

    static String written(Choice choice) {
        return choice.kind() + ":" + choice.reference();
    }
}
