package org.headwaters.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsrfFilterTest {

    @Test
    void onlyTheSessionsOwnSecretOpens() {
        assertThat(CsrfFilter.same("s3cret", "s3cret")).isTrue();
        assertThat(CsrfFilter.same("s3cret", "s3creT")).isFalse();
        assertThat(CsrfFilter.same("s3cret", "")).isFalse();
        assertThat(CsrfFilter.same("s3cret", null)).isFalse();
    }
}
