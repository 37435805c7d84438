package org.headwaters.loss;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A server as an organisation runs it: the packaged configuration with no line changed, everything set by environment. It
 * may be killed and started again, as often as a test wants.
 */
final class OwnServer implements AutoCloseable {
    /** Hanging requests are a failure of their own: no answer may take longer. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Path FOLDER = Path.of(System.getProperty("it.folder"));

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final String name;
    private final Path wlp;
    private final Path users;
    private final String port;
    private Process process;

    /** With the archive as it was built and the configuration as it is packaged. */
    OwnServer(String name, Map<String, String> settings) throws IOException {
        this(System.getProperty("it.name") + "-" + name, Path.of(System.getProperty("it.wlp")), FOLDER, settings);
        layOut();
    }

    private OwnServer(String name, Path wlp, Path users, Map<String, String> settings) throws IOException {
        this.name = name;
        this.wlp = wlp;
        this.users = users;
        this.port = freePort();
        this.settings.put("WLP_USER_DIR", users.toString());
        this.settings.put("HTTP_HOST", "localhost");
        this.settings.put("HTTP_PORT", port);
        this.settings.put("DATA_DIR", home().resolve("data").toString());
        this.settings.put("JVM_ARGS", "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseSerialGC");
        this.settings.putAll(settings);
    }

    /** What an organisation unpacked there, as it is. */
    static OwnServer unpackedAt(Path folder, Map<String, String> settings) throws IOException {
        return new OwnServer("headwaters", folder.resolve("wlp"), folder.resolve("wlp/usr"), settings);
    }

    Path home() {
        return users.resolve("servers").resolve(name);
    }

    String port() {
        return port;
    }

    String setting(String variable) {
        return settings.get(variable);
    }

    long pid() {
        return process.pid();
    }

    /** Starts it and waits until it is ready; answers how long that took. */
    Duration start() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(wlp.resolve("bin/server").toString(), "run", name);
        builder.environment().keySet().removeIf(key -> key.matches("(DB|MAIL|DATA|HTTP|DEMO|BASE|FILES)_?.*"));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true)
                .redirectOutput(console().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
        process = builder.start();
        return await("ready", Duration.ofMinutes(4), () -> {
            if (!process.isAlive()) {
                throw new AssertionError("The server ended by itself: " + printed());
            }
            return status("/health/ready") == 200;
        });
    }

    /** At once and without a word, as when the power goes. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** As an administrator stops it. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** What it said on its console since it was started last. */
    String printed() {
        try {
            return Files.readString(console());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it wrote into its log since it was started last. */
    String logged() {
        try {
            return Files.readString(home().resolve("logs/messages.log"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The status of a page, 0 when there is no answer. */
    int status(String path) {
        try {
            return get(path).statusCode();
        } catch (IOException noAnswer) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** Waits for a condition, not for a time; answers how long it took. */
    static Duration await(String what, Duration most, BooleanSupplier holds) throws InterruptedException {
        long begin = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - begin > most.toNanos()) {
                throw new AssertionError("Not " + what + " within " + most);
            }
            Thread.sleep(50);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    private Path console() {
        return users.resolve(name + ".console");
    }

    private void layOut() throws IOException {
        clear(home());
        copy(Path.of("liberty"), home());
        copy(FOLDER.resolve("servers").resolve(System.getProperty("it.name")).resolve("lib"), home().resolve("lib"));
        Files.createDirectories(home().resolve("apps"));
        Files.copy(Path.of(System.getProperty("it.war")), home().resolve("apps/app.war"));
    }

    static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var file : all.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
