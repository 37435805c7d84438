package org.headwaters.platform.faces;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.headwaters.platform.Published;

/** The part of an address after its question mark, from what people typed and chose. */
@Published
public final class Query {
    private Query() {}

    /** @param pairs name after value; what is null or blank is left out */
    public static String of(String... pairs) {
        var query = new StringJoiner("&");
        for (int at = 0; at + 1 < pairs.length; at += 2) {
            if (pairs[at + 1] != null && !pairs[at + 1].isBlank()) {
                query.add(pairs[at] + "=" + URLEncoder.encode(pairs[at + 1], StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }
}
