package org.headwaters.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address that a request came from: the last one in {@code X-Forwarded-For} that is no proxy of ours. What stands
 * before it a client may have written itself. The container reads the header only when all but its first address are
 * proxies, and takes the proxy for the client otherwise; the header of a peer that is no proxy counts for nothing.
 */
@ApplicationScoped
class Whence {
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}(?:%[0-9A-Za-z]{1,15})?");
    private static final Pattern WITH_PORT =
            Pattern.compile("(\\d+\\.\\d+\\.\\d+\\.\\d+):\\d{1,5}|\\[([^]]*)](?::\\d{1,5})?");

    @Inject
    @ConfigProperty(name = "trusted.proxies", defaultValue = "127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1")
    String trustedProxies;

    String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    /** @param peer who the container says it is; @param forwarded the header, each line of it */
    String of(String peer, List<String> forwarded) {
        var proxies = Pattern.compile(trustedProxies);
        if (!proxies.matcher(peer).matches()) {
            return peer;
        }
        var hops = forwarded.stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(Whence::bare)
                .toList();
        var nearest = peer;
        for (int n = hops.size() - 1; n >= 0; n--) {
            var hop = hops.get(n);
            if (!ADDRESS.matcher(hop).matches()) {
                return nearest;
            }
            if (!proxies.matcher(hop).matches()) {
                return hop;
            }
            nearest = hop;
        }
        return nearest;
    }

    private static String bare(String hop) {
        var port = WITH_PORT.matcher(hop.strip());
        if (!port.matches()) {
            return hop.strip();
        }
        return port.group(1) == null ? port.group(2) : port.group(1);
    }
}
