package org.headwaters.platform.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.PersonId;

/**
 * Lets a test inside the server act as somebody: the body runs in a real request of its own that came through the gate
 * with the person and roles given, so EJB role checks and {@code Caller} see what they see in life. Whatever the body
 * throws comes out again. Nobody need exist in the database.
 */
@ApplicationScoped
public class Acting {
    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    /** What the person does; may throw. */
    public interface Deed {
        void run() throws Exception;
    }

    /** How one of several ended: with a result, or with what it threw. */
    public record Outcome<T>(T result, Throwable failure) {
        public boolean succeeded() {
            return failure == null;
        }
    }

    public <T> T as(PersonId person, Callable<T> body, String... roles) throws Exception {
        return ask(new Ticket<>(person, List.of(roles), body));
    }

    public void as(PersonId person, Deed deed, String... roles) throws Exception {
        as(person, doing(deed), roles);
    }

    /** Nobody: the same request without coming through the gate. */
    public <T> T asStranger(Callable<T> body) throws Exception {
        return ask(new Ticket<>(null, List.of(), body));
    }

    /** That many requests of the same person at the same moment, each in a thread and transaction of its own. */
    public <T> List<Outcome<T>> together(int times, PersonId person, Callable<T> body, String... roles)
            throws InterruptedException {
        return together(IntStream.range(0, times)
                .mapToObj(i -> (Callable<T>) () -> as(person, body, roles))
                .toList());
    }

    /** Starts all at the same moment and waits for the last. */
    public <T> List<Outcome<T>> together(List<Callable<T>> bodies) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(bodies.size());
        var go = new CountDownLatch(1);
        try {
            List<Future<T>> started = bodies.stream()
                    .map(body -> threads.submit(() -> {
                        go.await();
                        return body.call();
                    }))
                    .toList();
            go.countDown();
            var outcomes = new ArrayList<Outcome<T>>();
            for (Future<T> each : started) {
                outcomes.add(outcome(each));
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private static <T> Outcome<T> outcome(Future<T> each) throws InterruptedException {
        try {
            return new Outcome<>(each.get(), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause());
        }
    }

    private static Callable<Void> doing(Deed deed) {
        return () -> {
            deed.run();
            return null;
        };
    }

    private <T> T ask(Ticket<T> ticket) throws Exception {
        int number = Tickets.take(ticket);
        try {
            request(number);
        } finally {
            Tickets.giveBack(number);
        }
        return ticket.result();
    }

    private void request(int number) throws IOException, InterruptedException {
        try (var client = new Client()) {
            var answer = client.http.send(
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + port + ActingServlet.PATH + "?ticket=" + number))
                            .build(),
                    BodyHandlers.discarding());
            if (answer.statusCode() != 204) {
                throw new IllegalStateException("The acting servlet answered " + answer.statusCode());
            }
        }
    }

    /** A client of its own per deed: no cookie and no connection is shared between the people of a test. */
    private static final class Client implements AutoCloseable {
        final ExecutorService threads = Executors.newSingleThreadExecutor();
        /** Plain HTTP/1.1: with many deeds at once the server takes the upgrade to HTTP/2 back. */
        final HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(threads)
                .build();

        @Override
        public void close() {
            threads.shutdown();
        }
    }
}
