package org.headwaters.commitments;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.ReviewedCase;
import org.headwaters.reviews.Reviews;
import org.headwaters.reviews.RubricCard;
import org.headwaters.reviews.RubricId;

/** Gives the review engine what a reader of a promise reads, and everyone who stands on it. */
@ApplicationScoped
class CommitmentCase implements ReviewedCase {
    private static final String RUBRIC = "commitment";

    @Inject
    Commitments commitments;

    @Inject
    PromiseText text;

    @Inject
    Reviews reviews;

    /** Asked for once: a rubric that is in use is never another one. */
    private volatile RubricId rubric;

    @Override
    public String kind() {
        return Commitment.KIND;
    }

    @Override
    public Optional<CaseToRead> read(String reference) {
        return commitments
                .byReference(reference)
                .filter(CommitmentCase::isReadable)
                .map(promise -> of(promise, text.sections(promise)));
    }

    @Override
    public Map<String, Cover> covers(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : commitments.withReferences(references).stream()
                        .filter(CommitmentCase::isReadable)
                        .collect(toMap(Commitment::getReference, CommitmentCase::cover));
    }

    /** The case without its text, where only who stands on it counts; never for a reviewer's eyes. */
    CaseToRead bare(Commitment promise) {
        return of(promise, List.of());
    }

    private CaseToRead of(Commitment promise, List<Section> sections) {
        var cover = cover(promise);
        return new CaseToRead(
                cover.subject(),
                cover.title(),
                sections,
                cover.organisations(),
                cover.people(),
                cover.serves(),
                rubric(),
                promise.getSubmissions(),
                null,
                false,
                promise.getGoal().getReference());
    }

    private static Cover cover(Commitment promise) {
        return new Cover(
                promise.subject(),
                promise.getSentence(),
                Set.copyOf(promise.owners()),
                people(promise),
                Set.of(),
                false);
    }

    private RubricId rubric() {
        if (rubric == null) {
            rubric = reviews.rubrics().stream()
                    .filter(one -> one.reference().equals(RUBRIC))
                    .findFirst()
                    .map(RubricCard::id)
                    .orElseThrow(() -> new NotFound("rubric"));
        }
        return rubric;
    }

    /** Whoever wrote it or helped to write it. */
    private static Set<PersonId> people(Commitment promise) {
        var people = new LinkedHashSet<PersonId>();
        people.add(promise.getStartedBy());
        people.add(promise.getSubmittedBy());
        people.add(promise.getCoach());
        promise.getCurrentShares().forEach(share -> people.add(share.getAgreedBy()));
        people.remove(null);
        return people;
    }

    private static boolean isReadable(Commitment promise) {
        return switch (promise.getState()) {
            case SUBMITTED, VETTING, CHANGES_ASKED, ACTIVE, DECLINED, FULFILLED, EXCEEDED, NOT_MET, SILENT -> true;
            case WITHDRAWN -> promise.getAcceptedOn() != null;
            case DRAFT -> false;
        };
    }
}
