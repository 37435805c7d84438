package org.headwaters.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.headwaters.platform.PersonId;
import org.junit.jupiter.api.Test;

class SignedTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Set<String> roles = new HashSet<>(Set.of("partner"));
    private final Signed signed = new Signed(
            new PersonId(7), "ines@tides.test", "Ines", roles, ZoneId.of("America/New_York"), 3, "secret", NOON);

    @Test
    void anotherServer_canTakeTheSessionOver() throws Exception {
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(signed);
        var back = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(back).isEqualTo(signed);
    }

    @Test
    void nobodyGivesASessionRolesAfterwards() {
        roles.add("administrator");
        assertThat(signed.roles()).containsExactly("partner");
    }

    @Test
    void aRenewedOne_keepsWhenItBegan() {
        assertThat(signed.begun(NOON.minusSeconds(60)).since()).isEqualTo(NOON.minusSeconds(60));
        assertThat(signed.begun(NOON)).isEqualTo(signed);
    }
}
