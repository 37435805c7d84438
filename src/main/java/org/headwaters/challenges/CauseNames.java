package org.headwaters.challenges;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.platform.AskedOnce;
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

    /**
     * A cause as one picks it.
     *
     * @param theme reference of the theme it stands under
     */
    public record Listed(String reference, String title, String theme) implements Serializable {}

    /** All that are live, theme by theme in the order of the map. */
    public List<Listed> all() {
        return causes.live().stream()
                .map(cause -> new Listed(
                        cause.getReference(), cause.getTitle(), cause.getTheme().getReference()))
                .toList();
    }

    /** The titles of those that everybody may read, by their references, in one query. */
    public Map<String, String> titles(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : causes.withReferences(references).stream().collect(toMap(Cause::getReference, Cause::getTitle));
    }

    /** The page of a cause. */
    public static String link(String reference) {
        return CausePurposes.LINK + reference;
    }

    /** The references of those that exist, by the alphabet of their titles. */
    public List<String> references(Collection<CauseId> ids) {
        return causes.all(ids).stream().map(Cause::getReference).toList();
    }

    /** The numbers of those that exist. */
    public Set<CauseId> idsOf(Collection<String> references) {
        return references.isEmpty()
                ? Set.of()
                : causes.withReferences(references).stream()
                        .map(cause -> new CauseId(cause.getId()))
                        .collect(toSet());
    }

    /** The same for the thread of one cause, whose page knows its number. */
    public Optional<CauseId> idOf(String reference, AskedOnce asked) {
        return asked.of(CauseId.class, () -> idOf(reference));
    }

    public Optional<CauseId> idOf(String reference) {
        return causes.open(reference).map(cause -> new CauseId(cause.getId()));
    }
}
