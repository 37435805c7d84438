package org.headwaters.platform;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a history row, an audit row, a message or a review is about, by the room's own word and its human reference:
 * {@code grant/CG-2026-0131}. The platform and the engines do not know more of it.
 */
@Published
public record SubjectRef(String kind, String reference) implements Serializable {

    public SubjectRef {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reference);
    }

    @Override
    public String toString() {
        return kind + "/" + reference;
    }
}
