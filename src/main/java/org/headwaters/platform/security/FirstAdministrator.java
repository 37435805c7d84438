package org.headwaters.platform.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Roles;
import org.headwaters.platform.text.Texts;

/**
 * A new network has nobody who could invite anybody: until it has its first administrator, each start prints a link, good
 * once and for a day, to whoever can read the server's console.
 */
@Singleton
@Startup
@DependsOn("Schema")
public class FirstAdministrator {
    @Inject
    Accounts accounts;

    @Inject
    Links links;

    @Inject
    @ConfigProperty(name = "demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "base.url")
    Optional<String> baseUrl;

    @Inject
    @ConfigProperty(name = "http.port", defaultValue = "9080")
    int port;

    /** On the console and not in a logger: whoever collects the logs must not become the administrator. */
    @PostConstruct
    void greet() {
        if (demo || !accounts.withRole(Roles.ADMINISTRATOR).isEmpty()) {
            return;
        }
        String address = baseUrl.filter(url -> !url.isBlank())
                .map(url -> url.replaceAll("/+$", ""))
                .orElse("http://localhost:" + port);
        String link = address + Links.path(links.makeFirst());
        System.out.println(Texts.in(java.util.Locale.ENGLISH).get("platform.security.first.console", link));
    }
}
