package org.headwaters.platform;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Something that broke on our side. The reader gets a short reference to quote, the log gets the same reference with the
 * whole story; neither stack nor message leaves the server.
 */
@Published
public record Incident(String reference) {
    /** The request attribute under which an error page finds it. */
    public static final String KEY = "org.headwaters.incident";

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param where the path that was asked for, without its query: that may hold what people typed */
    public static Incident noted(String where, Throwable cause) {
        var drawn = RANDOM.nextInt(1 << 24);
        var incident = new Incident("%02X-%04X".formatted(drawn >>> 16, drawn & 0xffff));
        LOG.log(Level.SEVERE, cause, () -> "Incident " + incident.reference + " at " + clean(where));
        return incident;
    }

    /** A path in a log line must not be able to look like another line. */
    private static String clean(String where) {
        return where == null ? "" : where.replaceAll("\\p{Cntrl}", "_");
    }
}
