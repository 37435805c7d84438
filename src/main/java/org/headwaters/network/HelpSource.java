package org.headwaters.network;

import java.util.List;
import org.headwaters.platform.Published;

/** What a room has that may help a partner after a conversation: a brief, an open call. Found by CDI. */
@Published
public interface HelpSource {

    /** At most a few, the nearest to what the partner does first. */
    List<Help> helpFor(OrganisationId partner);

    /**
     * One thing to send.
     *
     * @param kind {@code BRIEF} or {@code CALL}
     * @param link a page that partners may open
     */
    record Help(String kind, String title, String link) {}
}
