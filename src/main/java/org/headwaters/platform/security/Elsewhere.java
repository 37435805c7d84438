package org.headwaters.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells whether another website made a browser send a request that writes. Browsers say so themselves; older ones name at
 * least the page's origin, which has to be ours: the host that was asked for, as the browser or a proxy before us names
 * it, or the address that letters link to. A request that says neither comes from a program, which carries nobody's
 * cookies unless it was given them.
 */
@ApplicationScoped
public class Elsewhere {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    @Inject
    @ConfigProperty(name = "base.url")
    Optional<String> home;

    /** False for what only reads, from wherever it comes: links to us are welcome. */
    public boolean sent(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                && isForeign(
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        request.getHeader("Host"),
                        request.getHeader("X-Forwarded-Host"));
    }

    /** A page of another site cannot choose any of the four. */
    boolean isForeign(String site, String origin, String host, String forwardedHost) {
        if (site != null) {
            return !OUR_OWN.contains(site);
        }
        if (origin == null) {
            return false;
        }
        var sender = bare(origin);
        return sender.isEmpty()
                || Stream.concat(Stream.of(home.orElse("")), names(origin, host, forwardedHost))
                        .noneMatch(ours -> sender.equals(bare(ours)));
    }

    /** How the host is named to us, in the origin's own scheme: which one a proxy spoke is not said by a name. */
    private static Stream<String> names(String origin, String... names) {
        var scheme = origin.replaceFirst("//.*", "//");
        return Stream.of(names).filter(Objects::nonNull).map(scheme::concat);
    }

    /** Host and port of an address, without a port that goes without saying; empty where there is none. */
    private static String bare(String address) {
        try {
            var uri = URI.create(address);
            if (uri.getHost() == null) {
                return "";
            }
            int usual = "https".equals(uri.getScheme()) ? 443 : 80;
            int port = uri.getPort() == -1 ? usual : uri.getPort();
            return uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
