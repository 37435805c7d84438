package org.headwaters.challenges;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Published;

/** What a piece of work can serve: causes, commitments, later more. Each room that has some implements it as CDI bean. */
@Published
public interface PurposeSource {

    /** {@code cause} or {@code commitment}; also the second part of the key of its name, {@code challenges.kind.cause}. */
    String kind();

    /** What these partners together may pick and the caller may know of, what they already work on first. Bounded, in one or two queries. */
    List<Choice> choices(Collection<OrganisationId> partners);

    /** The one with this reference, also when it can no longer be picked. */
    Optional<Choice> find(String reference);

    /** The same for somebody who picks it by its reference: empty for one that the caller may not know of. */
    default Optional<Choice> pick(String reference) {
        return find(reference);
    }

    /** What those with these references are about, as codes of {@link Topics}; in one query. */
    Map<String, Set<String>> topics(Collection<String> references);

    /** One thing that work can serve; {@code link} is its page within the application. */
    record Choice(String kind, String reference, String title, String link) {
        public Choice {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(reference);
            Objects.requireNonNull(title);
        }
    }
}
