package org.headwaters.platform;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A room's part of the thread that belongs to one thing, as far as the caller may see. It is asked about an
 * {@code organisation}, a {@code cause}, a {@code commitment}, a {@code grant} by the reference of its application, a
 * {@code fellowship}, and a {@code person}, whose thread is that person's own page; of what it does not know it says
 * nothing. A room answers with what of its own names that thing or is it, so that a commitment, a grant and a fellowship
 * that name each other stand in one order of time on the page of each.
 */
@Published
public interface ThreadSource {

    List<Strand> of(SubjectRef subject, Caller caller);

    /** The same for a page on which other rooms are asked, too; for those that share a question with them. */
    default List<Strand> of(SubjectRef subject, Caller caller, AskedOnce asked) {
        return of(subject, caller);
    }

    /**
     * What stands in one thread with this thing, since one of them names the other: a fellowship and the commitment it works
     * for, a grant and what it serves. Only what the caller may know of; never a cause, on which half the network works.
     */
    default List<SubjectRef> beside(SubjectRef subject, Caller caller, AskedOnce asked) {
        return List.of();
    }

    /**
     * Whether this thing is of this room and closed to the caller. Nothing hangs together by it then: who may not read a
     * promise does not learn from a thread who works for it.
     */
    default boolean hides(SubjectRef subject, Caller caller, AskedOnce asked) {
        return false;
    }

    /** One piece of work: its title, its state as the key of the words the caller reads, where it is, when it began. */
    record Strand(Instant at, String title, String stateKey, String link) implements Serializable {

        /** Of which room it is, whose texts its state is among. */
        public String room() {
            return stateKey.substring(0, stateKey.indexOf('.'));
        }
    }
}
