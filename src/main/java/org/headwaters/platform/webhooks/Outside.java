package org.headwaters.platform.webhooks;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;
import org.headwaters.platform.Refusal;

/**
 * Which addresses we may send to: by https, to hosts of the open internet. An address that leads into the network in which
 * this server stands would let whoever types it here knock at doors that only we can reach. Asked when an address is typed
 * and again before each message, since a name can be led elsewhere meanwhile.
 *
 * @param internal whether hosts inside are allowed, and http to them: the network's own machines, or a test
 */
record Outside(boolean internal) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** {@link Refusal} for what may not be sent to, in words for whoever typed it. */
    URI require(String typed) {
        var address = read(typed);
        var inside = isInside(address.getHost());
        if (inside && !internal) {
            throw new Refusal("platform.refused.webhook.inside", address.getHost());
        }
        if (!address.getScheme().equalsIgnoreCase("https") && !inside) {
            throw new Refusal("platform.refused.webhook.https");
        }
        return address;
    }

    private static URI read(String typed) {
        try {
            var address = new URI(typed == null ? "" : typed.strip());
            if (address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(java.util.Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException unreadable) {
            // said below
        }
        throw new Refusal("platform.refused.webhook.address");
    }

    /** Whether any of its addresses is none of the open internet; a name that leads nowhere is refused as unknown. */
    private static boolean isInside(String host) {
        try {
            for (var address : InetAddress.getAllByName(host)) {
                if (isInside(address)) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException nobody) {
            throw new Refusal("platform.refused.webhook.unknown", host);
        }
    }

    static boolean isInside(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        var bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet4Address) {
            return first == 0
                    || first >= 224
                    || first == 100 && second >= 64 && second < 128
                    || first == 192 && second == 0 && (bytes[2] & 0xff) == 0
                    || first == 198 && (second == 18 || second == 19);
        }
        return isInside(bytes, first, second, (Inet6Address) address);
    }

    /** Unique local, and every form that carries an address of the other kind within it: mapped, translated, tunnelled. */
    private static boolean isInside(byte[] bytes, int first, int second, Inet6Address address) {
        boolean carries = address.isIPv4CompatibleAddress()
                || startsWith(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0)
                || startsWith(bytes, 0x20, 0x01, 0, 0)
                || first == 0x20 && second == 0x02
                || first == 0 && second == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        return (first & 0xfe) == 0xfc || carries;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int n = 0; n < prefix.length; n++) {
            if ((bytes[n] & 0xff) != prefix[n]) {
                return false;
            }
        }
        return true;
    }
}
