package org.headwaters.grants;

import org.headwaters.platform.Published;

/** What one says on a case: a message, an officer's question that can be ticked off, or a note among staff. */
@Published
public enum MessageKind {
    MESSAGE,
    QUESTION,
    NOTE
}
