package org.headwaters.platform.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Locale;
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

    /** Straight to the console, where whoever started the server looks. */
    @PostConstruct
    void greet() {
        invitation().ifPresent(System.out::println);
    }

    /** The sentence with the link, where there is nobody yet. */
    Optional<String> invitation() {
        if (demo || !accounts.withRole(Roles.ADMINISTRATOR).isEmpty()) {
            return Optional.empty();
        }
        String address = baseUrl.filter(url -> !url.isBlank())
                .map(url -> url.replaceAll("/+$", ""))
                .orElse("http://localhost:" + port);
        return Optional.of(Texts.in(Locale.ENGLISH)
                .get("platform.security.first.console", address + Links.path(links.makeFirst())));
    }
}
