package org.headwaters.network;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.headwaters.platform.Refusal;

/** An address on the web that may be shown as a link: http or https, a host with a dot, and no name or password in it. */
final class Website {
    private static final int LONGEST = 300;
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private Website() {}

    /** The address with its scheme, which may be left out when typing; null for nothing. */
    static String optional(String typed) {
        var text = Words.optional("website", typed, LONGEST);
        if (text == null) {
            return null;
        }
        var whole = SCHEME.matcher(text).matches() ? text : "https://" + text;
        if (whole.length() > LONGEST || !isFit(whole)) {
            throw new Refusal("network.refused.website.shape");
        }
        return whole;
    }

    private static boolean isFit(String whole) {
        try {
            var uri = new URI(whole);
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            var host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getUserInfo() == null
                    && HOST.matcher(host).matches();
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
