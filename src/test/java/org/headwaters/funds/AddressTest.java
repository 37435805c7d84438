package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AddressTest {

    @ParameterizedTest
    @EnumSource(Address.class)
    void everyAddress_isThatOfAPage(Address address) {
        assertThat(Path.of("src/main/webapp" + address.path() + ".xhtml")).exists();
    }

    @Test
    void anAddress_namesWhatItShows() {
        assertThat(Address.PAYMENT.of("CG-2026-0042-P1")).isEqualTo("/funds/payment?ref=CG-2026-0042-P1");
        assertThat(Address.TOGETHER.with("what", "export", "refs", "A,B"))
                .isEqualTo("/funds/together?what=export&refs=A,B");
    }
}
