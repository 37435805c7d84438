package org.headwaters.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameworkWordsTest {
    @Test
    void whatThePageDidNotOffer_isSaidInOurOwnWords() {
        assertThat(new FrameworkWords().getString("jakarta.faces.component.UISelectOne.INVALID"))
                .isEqualTo("Choose one from the list.");
    }
}
