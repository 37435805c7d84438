package org.headwaters.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which mail server takes our letters, and in whose name they go. Without a server named, the demonstration uses its own
 * sink, and elsewhere letters wait in the outbox and say so.
 */
@ApplicationScoped
class SmtpSettings {
    @Inject
    @ConfigProperty(name = "mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "mail.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "mail.password")
    private Optional<String> password;

    /** As in {@link SmtpServer}. */
    @Inject
    @ConfigProperty(name = "mail.security", defaultValue = "starttls")
    private String security;

    @Inject
    @ConfigProperty(name = "mail.timeout.seconds", defaultValue = "15")
    private int timeoutSeconds;

    @Inject
    @ConfigProperty(name = "mail.from", defaultValue = "headwaters@localhost")
    private String from;

    @Inject
    @ConfigProperty(name = "network.name", defaultValue = "Headwaters")
    private String fromName;

    @Inject
    @ConfigProperty(name = "base.url")
    private Optional<String> baseUrl;

    @Inject
    @ConfigProperty(name = "http.port", defaultValue = "9080")
    private int httpPort;

    @Inject
    private DemoSink sink;

    /** Empty where letters have to wait until somebody names a server. */
    Optional<SmtpServer> server() {
        var greeting = from.substring(from.indexOf('@') + 1);
        var patience = timeoutSeconds * 1000;
        if (host.isPresent()) {
            return Optional.of(new SmtpServer(
                    host.get(), port, security, user.orElse(null), password.orElse(""), greeting, patience));
        }
        return sink.port().map(its -> new SmtpServer("127.0.0.1", its, "none", null, "", greeting, patience));
    }

    /** Asked by its method: a field read on a CDI proxy is not this object's. */
    String from() {
        return from;
    }

    String fromName() {
        return fromName;
    }

    /** Where links in letters begin, without a slash at the end. */
    String base() {
        var base = baseUrl.orElse("http://localhost:" + httpPort);
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
