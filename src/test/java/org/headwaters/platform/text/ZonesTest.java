package org.headwaters.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZonesTest {
    @Test
    void eachPlace_isOfferedOnce_underItsPresentName() {
        assertThat(Zones.with("UTC"))
                .startsWith("UTC")
                .contains("Asia/Kolkata", "Europe/Kyiv", "Europe/Berlin", "Europe/Oslo")
                .doesNotContain("Asia/Calcutta", "Europe/Kiev", "Etc/GMT+3", "SystemV/EST5", "US/Eastern")
                .doesNotHaveDuplicates();
    }

    @Test
    void theZoneThatIsSet_isOfferedWhateverItIsCalled() {
        assertThat(Zones.with("Asia/Calcutta")).contains("Asia/Calcutta", "Asia/Kolkata");
    }
}
