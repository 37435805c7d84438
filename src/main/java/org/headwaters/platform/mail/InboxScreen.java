package org.headwaters.platform.mail;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What the demonstration's mail server took in, newest first. */
public record InboxScreen(List<Line> lines, long total, boolean demo) implements Serializable {

    /** One message. */
    public record Line(long id, Instant at, String to, String subject) implements Serializable {}

    /**
     * One message opened.
     *
     * @param paragraphs its plain text
     * @param link the path of its next step within this application, null when it has none
     * @param attachments names of what came with it
     */
    public record Opened(Line line, List<String> paragraphs, String link, List<String> attachments)
            implements Serializable {}
}
