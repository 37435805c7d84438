package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.Published;

/** The causes by name, for rooms whose work serves some of them. */
@Published
@ApplicationScoped
public class CauseNames {
    @Inject
    Causes causes;

    /** A cause as other rooms name it; {@code link} is its page. */
    @Published
    public record Named(String title, String link) {}

    /** Those that exist, by the alphabet, in one query. */
    public List<Named> of(Collection<CauseId> ids) {
        return causes.all(ids).stream()
                .map(cause -> new Named(cause.getTitle(), CausePurposes.link(cause)))
                .toList();
    }

    public Optional<CauseId> idOf(String reference) {
        return causes.byReference(reference).map(cause -> new CauseId(cause.getId()));
    }
}
