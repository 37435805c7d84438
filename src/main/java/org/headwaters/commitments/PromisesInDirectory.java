package org.headwaters.commitments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.headwaters.network.DirectorySource;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.text.Texts;

/** The directory's column of what partners have promised. The directory is not cut by promises. */
@ApplicationScoped
class PromisesInDirectory implements DirectorySource {
    @Inject
    Commitments commitments;

    @Inject
    CommitmentDoor door;

    @Override
    public String column() {
        return "promised";
    }

    @Override
    public List<Choice> choices() {
        return List.of();
    }

    @Override
    public Set<OrganisationId> having(String choice) {
        return Set.of();
    }

    /** What several carry together stands with each of those that are asked about. */
    static <T> Map<OrganisationId, List<T>> byCarrier(
            List<Commitment> promises, Set<OrganisationId> asked, Function<Commitment, T> shown) {
        return promises.stream()
                .flatMap(promise -> promise.owners().stream()
                        .filter(asked::contains)
                        .map(owner -> Map.entry(owner, shown.apply(promise))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    public Map<OrganisationId, List<Entry>> entries(Collection<OrganisationId> partners, Caller caller) {
        var texts = Texts.in(caller.locale());
        return byCarrier(
                commitments.toldBy(partners, door.openTo()),
                Set.copyOf(partners),
                promise -> new Entry(
                        promise.getTitle(),
                        promise.getSentence(),
                        texts.get("commitments.state." + promise.getState()),
                        CommitmentPurposes.link(promise)));
    }
}
