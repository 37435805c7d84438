package org.headwaters.platform;

import java.time.Instant;
import java.util.List;

/** A room's answer to <em>what waits for this person, and until when</em>; {@code /my} gathers from all rooms. */
@Published
public interface WorkSource {

    List<Task> waitingFor(Caller caller);

    /** The same for a page on which other rooms are asked, too; for those that share a question with them. */
    default List<Task> waitingFor(Caller caller, AskedOnce asked) {
        return waitingFor(caller);
    }

    /**
     * One thing to do.
     *
     * @param due until when, null when nothing presses
     * @param title key of the sentence, for example {@code grants.task.finish}, with {@code arguments}
     * @param detail key of the second line, null when there is none; same arguments
     * @param verb key of the button's words
     * @param link where the button leads, a path within the application
     */
    record Task(Instant due, String title, String detail, String verb, String link, List<Object> arguments) {}
}
