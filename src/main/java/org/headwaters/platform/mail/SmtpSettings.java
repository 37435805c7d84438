package org.headwaters.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.Properties;
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

    /** {@code starttls} (and nothing less), {@code tls} from the first byte, or {@code none}. */
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

    Optional<Session> session() {
        if (host.isPresent()) {
            return Optional.of(session(host.get(), port, security));
        }
        return sink.port().map(itsPort -> session("127.0.0.1", itsPort, "none"));
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

    private Session session(String itsHost, int itsPort, String itsSecurity) {
        var millis = Integer.toString(timeoutSeconds * 1000);
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", itsHost);
        properties.put("mail.smtp.port", Integer.toString(itsPort));
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.localhost", from.substring(from.indexOf('@') + 1));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        if (itsSecurity.equals("tls")) {
            properties.put("mail.smtp.ssl.enable", "true");
        } else if (!itsSecurity.equals("none")) {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", "true");
        }
        if (user.isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.get(), password.orElse(""));
            }
        });
    }
}
