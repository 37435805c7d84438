package org.headwaters.platform.faces;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The few drawings beside words, 16 px, one stroke. A page never shows one without its words, seen or spoken. */
enum Icon {
    SEARCH("M11.6 7A4.6 4.6 0 112.4 7a4.6 4.6 0 019.2 0zM10.4 10.4l4 4"),
    TICK("M3 8.6l3.2 3.2L13 4.6"),
    TROUBLE("M8 1.8L15 14H1zM8 6.2v3.6m0 1.6v1"),
    CLOSE("M3.5 3.5l9 9m0-9l-9 9"),
    ARROW("M2 8h11M9 4l4 4-4 4"),
    DOWN("M4 6l4 4 4-4"),
    FILE("M4 1.5h5.5L13 5v9.5H4zM9.5 1.5V5H13"),
    CALENDAR("M2 3.5h12v11H2zM2 7h12M5 1.5v3m6-3v3"),
    LOCK("M3.5 7.5h9v7h-9zM5.5 7.5V5a2.5 2.5 0 015 0v2.5");

    private static final Map<String, Icon> BY_KEY = Arrays.stream(values())
            .collect(Collectors.toMap(icon -> icon.name().toLowerCase(java.util.Locale.ROOT), icon -> icon));

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    static String path(String key) {
        return BY_KEY.get(key).path;
    }
}
