package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.commitments.CommitmentStories.COLLEGE;
import static org.headwaters.commitments.CommitmentStories.MUSEUM;
import static org.headwaters.commitments.CommitmentStories.SCHOOLS;
import static org.headwaters.commitments.CommitmentStories.TODAY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.junit.jupiter.api.Test;

class PromisesInDirectoryTest {

    @Test
    void whatTwoCarrySixtyToForty_standsWithEachOfThem_andWithNobodyElse() {
        var joint = CommitmentStories.draft();
        var parts = new LinkedHashMap<OrganisationId, Integer>();
        parts.put(MUSEUM, 6000);
        parts.put(COLLEGE, 4000);
        joint.divide(parts, Set.of(MUSEUM, COLLEGE), TODAY, CommitmentStories.iris());

        assertThat(PromisesInDirectory.byCarrier(
                        List.of(joint), Set.of(MUSEUM, COLLEGE, SCHOOLS), Commitment::getReference))
                .containsOnlyKeys(MUSEUM, COLLEGE)
                .containsEntry(COLLEGE, List.of("CM-2026-0031"));
        assertThat(PromisesInDirectory.byCarrier(List.of(joint), Set.of(COLLEGE), Commitment::getReference))
                .as("who is not asked about is not answered")
                .containsOnlyKeys(COLLEGE);
    }
}
