package org.headwaters.grants;

/** What one says on a case: a message, an officer's question that can be ticked off, or a note among staff. */
public enum MessageKind {
    MESSAGE,
    QUESTION,
    NOTE
}
