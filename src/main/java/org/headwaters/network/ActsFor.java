package org.headwaters.network;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.platform.Published;

/**
 * What one person has to do with organisations on one day, for a page on which several rooms want to know: one statement,
 * however many of them ask. It lives as long as the request that asks, and no longer.
 */
@Published
public final class ActsFor {
    private final List<Affiliation> parts;

    /** @param parts with their organisations, the longest first */
    ActsFor(List<Affiliation> parts) {
        this.parts = List.copyOf(parts);
    }

    List<Affiliation> parts() {
        return parts;
    }

    /** The same as {@link Directory#organisationsOf}. */
    public List<OrganisationId> acting() {
        return those(Standing.ACTING).toList();
    }

    /** Those of them that are members, the longest first: only for these something new is begun. */
    public List<OrganisationId> members() {
        return those(Set.of(Standing.MEMBER)).toList();
    }

    /** The same as {@link Directory#writtenFor}. */
    public List<OrganisationId> written() {
        return Stream.concat(those(Standing.ACTING), those(Standing.APPLICANTS)).toList();
    }

    /** The same as {@link Directory#isOfNetwork}. */
    public boolean isOfNetwork() {
        return those(Standing.WITHIN).findAny().isPresent();
    }

    private Stream<OrganisationId> those(Collection<Standing> standings) {
        return parts.stream()
                .map(Affiliation::getOrganisation)
                .filter(one -> standings.contains(one.getStanding()))
                .map(Organisation::id)
                .distinct();
    }
}
