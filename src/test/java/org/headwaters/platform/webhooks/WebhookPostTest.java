package org.headwaters.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.outbox.Never;
import org.junit.jupiter.api.Test;

/** What becomes of one message, answer by answer. */
class WebhookPostTest {
    private static final Instant NOON = Instant.parse("2026-11-19T17:00:00Z");
    private static final Webhooks.Posting MESSAGE =
            new Webhooks.Posting(7, "e-1", "grants.told", NOON.toString(), "{}");

    private final List<String> sent = new ArrayList<>();
    private final Webhook hook =
            new Webhook("http://127.0.0.1:9/hook", "secret", List.of("grants.told"), new PersonId(1), NOON) {
                @Override
                public Long getId() {
                    return 7L;
                }
            };
    private Instant now = NOON;
    private IntSupplier answer = () -> 204;
    private final WebhookPost post = post();

    @Test
    void aProgramThatAnswersTooLate_hearsTheSameEventAgain_afterARest() {
        answer = () -> {
            throw new Sender.NoAnswer("no answer in 10 seconds");
        };
        assertThatThrownBy(() -> post.carry(MESSAGE)).isInstanceOf(Sender.NoAnswer.class);
        answer = () -> 204;
        now = NOON.plus(Duration.ofSeconds(29));
        assertThatThrownBy(() -> post.carry(MESSAGE)).hasMessageContaining("tried again after a rest");
        assertThat(sent).containsExactly("e-1");
        now = NOON.plus(Duration.ofSeconds(30));
        post.carry(MESSAGE);
        assertThat(sent).containsExactly("e-1", "e-1");
        post.carry(MESSAGE);
        assertThat(sent).hasSize(3);
    }

    @Test
    void onlySuccessCounts_andOnlyGoneEndsTheTries() {
        for (int status : new int[] {100, 199, 300, 302, 400, 401, 404, 429, 500, 503}) {
            answer = () -> status;
            assertThatThrownBy(() -> post.carry(MESSAGE))
                    .isNotInstanceOf(Never.class)
                    .hasMessage("answered " + status);
        }
        for (int status : new int[] {200, 201, 202, 204, 299}) {
            answer = () -> status;
            post.carry(MESSAGE);
        }
        answer = () -> 410;
        assertThatThrownBy(() -> post.carry(MESSAGE)).isInstanceOf(Never.class);
    }

    @Test
    void whatIsPausedOrRemoved_hearsNothing() {
        hook.pause(NOON);
        assertThatThrownBy(() -> post.carry(MESSAGE)).isInstanceOf(Never.class);
        hook.resume();
        hook.remove(NOON);
        assertThatThrownBy(() -> post.carry(MESSAGE)).isInstanceOf(Never.class);
        assertThat(sent).isEmpty();
    }

    private WebhookPost post() {
        var made = new WebhookPost();
        made.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        made.rows = new WebhookRows() {
            @Override
            Optional<Webhook> find(long id) {
                return id == 7 ? Optional.of(hook) : Optional.empty();
            }
        };
        made.sender = new Sender() {
            @Override
            Outside outside() {
                return new Outside(true);
            }

            @Override
            int send(URI to, String secret, String event, String kind, String body) {
                sent.add(event);
                return answer.getAsInt();
            }
        };
        return made;
    }
}
