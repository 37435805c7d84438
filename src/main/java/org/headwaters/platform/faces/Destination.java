package org.headwaters.platform.faces;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Published;

/** Where an action leads next. Each room has one enum of its destinations; a test checks that every path exists. */
@Published
public interface Destination {

    /** The view's path without extension, {@code /grants/application}. */
    String path();

    /** The outcome for an action method: redirect there. */
    default String go() {
        return path() + "?faces-redirect=true";
    }

    /**
     * The same with query parameters, name after value; null leaves one out. Faces encodes the values, but parts them at
     * {@code &} and {@code =}: what is typed freely goes by {@link #link}.
     */
    default String go(String parameter, Object value, Object... more) {
        var outcome = new StringBuilder(go());
        pairs(parameter, value, more).forEach((name, text) -> {
            if (text.matches("(?s).*[&=#].*")) {
                throw new NotFound(name); // no id or name of ours has such a character
            }
            outcome.append('&').append(name).append('=').append(text);
        });
        return outcome.toString();
    }

    /** The address for a link, with query parameters like {@link #go}; here every value is encoded. */
    default String link(String parameter, Object value, Object... more) {
        var query = new StringJoiner("&", path() + "?", "").setEmptyValue(path());
        pairs(parameter, value, more)
                .forEach((name, text) -> query.add(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8)));
        return query.toString();
    }

    private static Map<String, String> pairs(String parameter, Object value, Object... more) {
        if (more.length % 2 != 0) {
            throw new IllegalArgumentException("A name without its value");
        }
        var pairs = new LinkedHashMap<String, String>();
        pairs.put(parameter, value == null ? null : value.toString());
        for (int at = 0; at < more.length; at += 2) {
            pairs.put(more[at].toString(), more[at + 1] == null ? null : more[at + 1].toString());
        }
        pairs.values().removeIf(Objects::isNull);
        return pairs;
    }
}
