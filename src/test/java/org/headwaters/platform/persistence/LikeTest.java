package org.headwaters.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeTest {
    @Test
    void whatSomebodyTyped_isNoWildcard() {
        assertThat(Like.containing("100% of_it!")).isEqualTo("%100!% of!_it!!%");
    }

    @Test
    void capitals_areNoDifference() {
        assertThat(Like.containing("Tides")).isEqualTo("%tides%");
    }

    @Test
    void whatNoDatabaseKeeps_isNotLookedFor() {
        assertThat(Like.containing("ti\u0000des")).isEqualTo("%tides%");
    }
}
