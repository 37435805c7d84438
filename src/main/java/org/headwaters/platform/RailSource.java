package org.headwaters.platform;

import java.io.Serializable;
import java.util.List;

/**
 * A room's entries in the rail at the left of the desk, for the roles that the caller has. Counts cost one small query
 * each at the most; the shell keeps them for a minute.
 */
@Published
public interface RailSource {

    List<Entry> entries(Caller caller);

    /** The same beside what waits for the caller; for rooms that share a question with others. */
    default List<Entry> entries(Caller caller, AskedOnce asked) {
        return entries(caller);
    }

    /**
     * One place of the desk.
     *
     * @param group key of the heading it stands under: {@code platform.rail.grants}, {@code .people}, {@code .money},
     *     {@code .programmes}, {@code .running}, {@code .data}
     * @param order where in its group, from 0
     * @param label key of its name
     * @param link the view's path, {@code /grants/queue}
     * @param count how many wait there, null where nothing is counted
     */
    record Entry(String group, int order, String label, String link, Long count) implements Serializable {}
}
