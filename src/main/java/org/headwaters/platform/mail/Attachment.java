package org.headwaters.platform.mail;

import org.headwaters.platform.Published;

/** What goes with a letter: a calendar entry, a copy. Small, since it lies in the outbox until it is sent. */
@Published
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String type, byte[] content) {}
