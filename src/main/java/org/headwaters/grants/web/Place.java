package org.headwaters.grants.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.headwaters.grants.QueueFilter;

/**
 * From where in the queue a case was opened: the view, and the promise by which the case stood there. It travels in
 * addresses; what an address says wrongly is left out.
 *
 * @param due null when nothing is promised
 */
record Place(QueueFilter view, Instant due) implements Serializable {

    /** Null when the address names no view. */
    static Place read(String view, String due) {
        return view == null || view.isBlank() ? null : new Place(QueueFilter.read(view), instant(due));
    }

    static Instant instant(String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    /** The address that opens a case from here. */
    String link(String reference) {
        return GrantPages.APPLICATION.path() + "?ref=" + reference + "&queue=" + encoded(named()) + promise();
    }

    /** The address of the view itself. */
    String back() {
        return GrantPages.QUEUE.path() + "?" + named();
    }

    /** The address that leads on to what follows this case here. */
    String next(String reference) {
        return back() + "&after=" + reference + promise();
    }

    /** The view's query, said in words even where it is the one that opens by itself. */
    private String named() {
        var query = view.query();
        return query.isEmpty() ? "view=" + view.view() : query;
    }

    private String promise() {
        return due == null ? "" : "&due=" + encoded(due.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
