package org.headwaters.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** Made with: printf '1763800000.{"id":"1"}' | openssl dgst -sha256 -hmac secret */
    @Test
    void aSignature_isWhatOpensslMakes() {
        assertThat(Signature.of("secret", 1_763_800_000, "{\"id\":\"1\"}"))
                .isEqualTo("t=1763800000,v1=fde767270159cae6a31afa9286a19e96cc1aa27b6d3853aaed8e399924f239fa");
    }

    @Test
    void anotherSecretTimeOrBody_isAnotherSignature() {
        var one = Signature.of("secret", 1, "body");
        assertThat(Signature.of("Secret", 1, "body")).isNotEqualTo(one);
        assertThat(Signature.of("secret", 2, "body").split(",")[1]).isNotEqualTo(one.split(",")[1]);
        assertThat(Signature.of("secret", 1, "body ")).isNotEqualTo(one);
    }

    @Test
    void aMessage_holdsItsEventAndWhatTheRoomSaid() {
        var posting = new Webhooks.Posting(
                7, "e-1", "grants.told", Instant.EPOCH.toString(), "{\"reference\":\"CG-2026-0001\"}");
        assertThat(WebhookPost.body(posting))
                .isEqualTo("{\"id\":\"e-1\",\"kind\":\"grants.told\",\"at\":\"1970-01-01T00:00:00Z\","
                        + "\"data\":{\"reference\":\"CG-2026-0001\"}}");
    }
}
