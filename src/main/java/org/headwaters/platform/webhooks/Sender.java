package org.headwaters.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends one signed message and waits a bounded time for the other side's answer, of which only the status counts. */
@ApplicationScoped
class Sender {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "webhooks.internal", defaultValue = "false")
    boolean internal;

    @Inject
    @ConfigProperty(name = "webhooks.timeout.seconds", defaultValue = "10")
    long seconds;

    Outside outside() {
        return new Outside(internal);
    }

    /**
     * The other side did not answer in time, or is not there at all. Without a cause: why it failed stands in its words, which
     * an administrator reads.
     */
    static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoAnswer(String why) {
            super(why);
        }
    }

    /** The status of the answer; {@link NoAnswer} when none came. */
    int send(URI to, String secret, String event, String kind, String body) {
        var signature = Signature.of(secret, clock.instant().getEpochSecond(), body);
        var request = HttpRequest.newBuilder(to)
                .timeout(Duration.ofSeconds(seconds))
                .header("Content-Type", "application/json")
                .header("User-Agent", "Headwaters")
                .header("Headwaters-Event", event)
                .header("Headwaters-Kind", kind)
                .header(Signature.HEADER, signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = CLIENT.sendAsync(request, BodyHandlers.discarding());
        try {
            return answer.get(seconds, TimeUnit.SECONDS).statusCode();
        } catch (TimeoutException late) {
            throw new NoAnswer("no answer in " + seconds + " seconds");
        } catch (ExecutionException away) {
            var cause = away.getCause();
            if (cause instanceof HttpTimeoutException) {
                throw new NoAnswer("no answer in " + seconds + " seconds");
            }
            if (cause instanceof ConnectException) {
                throw new NoAnswer("no connection");
            }
            throw new NoAnswer(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("the server stops");
        } finally {
            answer.cancel(true);
        }
    }
}
