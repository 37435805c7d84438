package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.Candidate;
import org.junit.jupiter.api.Test;

class ChooseScreenTest {
    @Test
    void twelveReadersAreShown_thoseWhoCanBeAskedFirst_andTheOthersAreCounted() {
        var found = IntStream.range(0, 38)
                .mapToObj(at -> reader("Reader " + at, at < 3))
                .toList();
        var shown = screen(TeamStage.IN_REVIEW, Set.of(), found);
        assertThat(shown.first()).hasSize(12).allMatch(Candidate::free);
        assertThat(shown.first().get(0).name()).isEqualTo("Reader 3");
        assertThat(shown.more()).isEqualTo(26);
        assertThat(screen(TeamStage.IN_REVIEW, Set.of(), found.subList(0, 5)).more())
                .isZero();
    }

    @Test
    void whoCannotDecide_isToldWhoIsNext_whileItIsRead() {
        assertThat(screen(TeamStage.IN_REVIEW, Set.of(), List.of()).isWaitsForOthers())
                .isTrue();
        assertThat(screen(TeamStage.IN_REVIEW, Set.of(TeamMove.DECLINE), List.of())
                        .isWaitsForOthers())
                .isFalse();
        assertThat(screen(TeamStage.SUBMITTED, Set.of(TeamMove.TAKE_UP), List.of())
                        .isWaitsForOthers())
                .isFalse();
    }

    private static Candidate reader(String name, boolean asked) {
        return new Candidate(new PersonId(1), name, "", 0, asked, List.of(), List.of());
    }

    private static ChooseScreen screen(TeamStage stage, Set<TeamMove> offers, List<Candidate> found) {
        return new ChooseScreen(
                "FT-1",
                "A team",
                "FC-1",
                "A cohort",
                4,
                0,
                List.of(),
                2,
                stage,
                false,
                1,
                List.of(),
                offers,
                null,
                List.of(),
                true,
                found,
                null,
                null,
                null,
                1,
                false);
    }
}
