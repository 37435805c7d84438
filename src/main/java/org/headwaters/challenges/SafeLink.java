package org.headwaters.challenges;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** An address on the web that may be shown as a link: http or https, a host with a dot, and no name or password in it. */
final class SafeLink {
    static final int LONGEST = 300;
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private SafeLink() {}

    /** The address with its scheme, which may be left out when typing; null for nothing. */
    static String optional(String typed) {
        var text = Typed.line(typed, LONGEST).strip();
        if (text.isEmpty()) {
            return null;
        }
        var whole = SCHEME.matcher(text).matches() ? text : "https://" + text;
        if (whole.length() > LONGEST || !isFit(whole)) {
            throw new Refusal("challenges.refused.link");
        }
        return whole;
    }

    static boolean isFit(String whole) {
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
