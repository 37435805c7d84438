package org.headwaters.grants.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.headwaters.grants.QueueFilter;
import org.headwaters.grants.QueueView;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Instant DUE = Instant.parse("2026-11-23T10:00:00.123456Z");

    @Test
    void theViewAndThePromise_travelInTheAddressOfACase() {
        var place = new Place(new QueueFilter(QueueView.MINE, "night & day", null, null, null, null), DUE);
        assertThat(place.link("CG-2026-0042"))
                .isEqualTo("/grants/application?ref=CG-2026-0042&queue=view%3DMINE%26words%3Dnight%2B%2526%2Bday"
                        + "&due=2026-11-23T10%3A00%3A00.123456Z");
        assertThat(place.next("CG-2026-0042"))
                .isEqualTo("/grants/queue?view=MINE&words=night+%26+day&after=CG-2026-0042"
                        + "&due=2026-11-23T10%3A00%3A00.123456Z");
        assertThat(Place.read("view=MINE&words=night+%26+day", DUE.toString())).isEqualTo(place);
    }

    @Test
    void theQueueAsItOpens_isNamedToo_soThatTheWayOnIsKnown() {
        var place = new Place(QueueFilter.of(QueueView.OPEN), null);
        assertThat(place.link("CG-2026-0042")).isEqualTo("/grants/application?ref=CG-2026-0042&queue=view%3DOPEN");
        assertThat(place.back()).isEqualTo("/grants/queue?view=OPEN");
    }

    @Test
    void whatAnAddressSaysWrongly_isLeftOut() {
        assertThat(Place.read(null, DUE.toString())).isNull();
        assertThat(Place.read(" ", null)).isNull();
        assertThat(Place.read("view=OPEN", "tomorrow").due()).isNull();
    }
}
