package org.headwaters.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headwaters.platform.NotFound;
import org.junit.jupiter.api.Test;

class DestinationTest {
    private final Destination letters = () -> "/grants/letters";

    @Test
    void severalParameters_travelAlong_andNullIsLeftOut() {
        assertThat(letters.go("call", null, "ref", "CG-1")).isEqualTo("/grants/letters?faces-redirect=true&ref=CG-1");
        assertThat(letters.go("call", "C-1", "ref", "CG-1"))
                .isEqualTo("/grants/letters?faces-redirect=true&call=C-1&ref=CG-1");
    }

    @Test
    void aLink_encodesItsValues() {
        assertThat(letters.link("call", "a&b = c", "ref", null)).isEqualTo("/grants/letters?call=a%26b+%3D+c");
        assertThat(letters.link("call", null)).isEqualTo("/grants/letters");
    }

    @Test
    void whatFacesWouldTearApart_isRefused() {
        assertThatThrownBy(() -> letters.go("call", "a&b")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> letters.go("call", "a", "ref")).isInstanceOf(IllegalArgumentException.class);
    }
}
