package org.headwaters.platform;

import java.time.Instant;
import java.util.List;

/** A room's part of the thread that belongs to one organisation, commitment or cause, as far as the caller may see. */
@Published
public interface ThreadSource {

    List<Strand> of(SubjectRef subject, Caller caller);

    /** One piece of work: its title, its state as the key of the words the caller reads, where it is, when it began. */
    record Strand(Instant at, String title, String stateKey, String link) {}
}
