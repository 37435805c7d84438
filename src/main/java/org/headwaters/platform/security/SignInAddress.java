package org.headwaters.platform.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The sign-in page's address with the way back in it, and the check that the way back stays in this house. */
public final class SignInAddress {
    /** Where people go who asked for nothing in particular. */
    public static final String HOME = "/my";

    private static final Pattern INSIDE = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}\\s][^\\\\\\p{Cntrl}\\s]*)?");
    private static final Pattern THE_DOOR_ITSELF = Pattern.compile("/(?:signin|signout|welcome|forgot)(?:[./?#;].*)?");
    private static final int LONGEST = 2_000;

    private SignInAddress() {}

    static String leadingBackTo(String path, String query) {
        String to = query == null ? path : path + "?" + query;
        return "/signin?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    /** The wanted address when it is a path of this application, {@link #HOME} for everything else. */
    public static String inside(String to) {
        boolean good = to != null
                && to.length() <= LONGEST
                && INSIDE.matcher(to).matches()
                && !THE_DOOR_ITSELF.matcher(to).matches()
                && isPlain(to);
        return good ? to : HOME;
    }

    /** Without steps up or empty steps, which a browser or the container would read as another address. */
    private static boolean isPlain(String to) {
        try {
            var path = new URI(to).getPath();
            return path != null
                    && !path.contains("//")
                    && !(path + "/").contains("/../")
                    && !(path + "/").contains("/./");
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
