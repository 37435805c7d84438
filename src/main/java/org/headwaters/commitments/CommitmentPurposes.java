package org.headwaters.commitments;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.challenges.PurposeSource;
import org.headwaters.challenges.Topics;
import org.headwaters.network.OrganisationId;

/** The promises of the partners at the table can be served, as long as they run. */
@ApplicationScoped
class CommitmentPurposes implements PurposeSource {
    static final String KIND = "commitment";

    @Inject
    Commitments commitments;

    @Inject
    CommitmentDoor door;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Choice> choices(Collection<OrganisationId> partners) {
        var running = commitments.runningOf(partners);
        var open = running.isEmpty() ? Set.<Visibility>of() : door.openTo();
        return running.stream()
                .filter(promise -> open.contains(promise.getVisibility()) || door.as(promise) != null)
                .map(CommitmentPurposes::choice)
                .toList();
    }

    @Override
    public Optional<Choice> find(String reference) {
        return commitments.byReference(reference).filter(Commitment::isTold).map(CommitmentPurposes::choice);
    }

    /** Partners at one table do not read of each other what is private. */
    @Override
    public Optional<Choice> pick(String reference) {
        return commitments
                .byReference(reference)
                .filter(Commitment::isTold)
                .filter(door::mayRead)
                .map(CommitmentPurposes::choice);
    }

    @Override
    public Map<String, Set<String>> topics(Collection<String> references) {
        return commitments.withReferences(references).stream()
                .filter(Commitment::isTold)
                .collect(toMap(Commitment::getReference, commitment -> Set.of(Topics.theme(commitment.getTheme()))));
    }

    private static Choice choice(Commitment commitment) {
        return new Choice(KIND, commitment.getReference(), commitment.getTitle(), link(commitment));
    }

    static String link(Commitment commitment) {
        return link(commitment.getReference());
    }

    static String link(String reference) {
        return "/commitments/commitment?ref=" + reference;
    }
}
