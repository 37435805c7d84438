package org.headwaters.platform.faces;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.headwaters.platform.Published;

/**
 * How far something has come, as a 16 px circle that fills from below. The word beside it says the same; the drawing is
 * never the only sign. Rooms choose a gauge for each of their stages by {@link #key()}.
 */
@Published
public enum Gauge {
    DRAFT(""),
    WAITING("M2.4 12.2A7 7 0 0013.6 12.2Z"),
    SUBMITTED("M1.14 9.4A7 7 0 0014.86 9.4Z"),
    REVIEW("M1.14 6.6A7 7 0 1014.86 6.6Z"),
    RECOMMENDED("M2.4 3.8A7 7 0 1013.6 3.8Z"),
    FULL("M8 1A7 7 0 108 15A7 7 0 108 1Z"),
    DONE("M4.6 8.3L7 10.7 11.4 5.8"),
    DECLINED("M4.8 8H11.2"),
    PAUSED("M6.3 5.4V10.6M9.7 5.4V10.6"),
    TROUBLE("M8 1.8L15 14H1ZM8 6.2V9.8M8 11.4V12.4");

    private static final Map<String, Gauge> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Gauge::key, g -> g));

    private final String path;

    Gauge(String path) {
        this.path = path;
    }

    /** The word that views and the style sheet use. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static String path(String key) {
        return BY_KEY.get(key).path;
    }
}
