package org.headwaters.commitments;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.commitments.CommitmentStories.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.Conflict;
import org.headwaters.reviews.ConflictKind;
import org.headwaters.reviews.ReviewId;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewState;
import org.headwaters.reviews.ReviewedCase.CaseToRead;
import org.headwaters.reviews.Reviews;
import org.junit.jupiter.api.Test;

/** Whose reading counts when a promise is decided. */
class RereadingTest {
    private final List<ReviewState> sheets = new ArrayList<>();
    private Set<PersonId> close = Set.of();
    private final Rereading rereading = new Rereading();

    RereadingTest() {
        rereading.reviews = new Reviews() {
            @Override
            public List<ReviewState> of(SubjectRef subject) {
                return sheets;
            }

            @Override
            public Map<PersonId, List<Conflict>> conflicts(Collection<PersonId> people, CaseToRead read) {
                return people.stream()
                        .collect(toMap(
                                one -> one,
                                one -> close.contains(one)
                                        ? List.of(new Conflict(ConflictKind.values()[0], new OrganisationId(1)))
                                        : List.of()));
            }
        };
        rereading.cases = new CommitmentCase() {
            @Override
            CaseToRead bare(Commitment promise) {
                return null;
            }
        };
    }

    @Test
    void whoHasSaidSomething_counts_whileNothingStandsAgainstIt() {
        for (var reader = 1; reader <= 3; reader++) {
            sheet(reader, ReviewStage.SUBMITTED);
        }
        assertThat(rereading.read(draft())).isEqualTo(3);

        close = Set.of(new PersonId(2));
        assertThat(rereading.read(draft()))
                .as("a merger brought the second reader close to it")
                .isEqualTo(2);
    }

    @Test
    void whoIsAskedAgain_orHasSaidNothing_doesNotCount() {
        sheet(1, ReviewStage.SUBMITTED);
        sheet(2, ReviewStage.REOPENED);
        assertThat(rereading.read(draft())).isEqualTo(1);
    }

    @Test
    void whoHasReadAnEarlierText_doesNotCount() {
        sheet(1, ReviewStage.SUBMITTED);
        sheet(2, ReviewStage.SUBMITTED, 2);
        var changed = draft();
        changed.handedIn(CommitmentStories.iris());
        changed.handedIn(CommitmentStories.iris());
        assertThat(rereading.read(changed)).isEqualTo(1);
    }

    private void sheet(long reader, ReviewStage stage) {
        sheet(reader, stage, 1);
    }

    private void sheet(long reader, ReviewStage stage, long version) {
        sheets.add(new ReviewState(
                new ReviewId(reader),
                new PersonId(reader),
                stage,
                null,
                Instant.EPOCH,
                null,
                Instant.EPOCH,
                version,
                1));
    }
}
