package org.headwaters.platform;

import java.util.List;

/** One check of what must always hold, looked at once a day, after a restore, and on the administrator's word. */
@Published
public interface Invariant {

    /** Key of the sentence that says what holds. */
    String key();

    /** What breaks it, one line each, empty when all is well. */
    List<String> violations();
}
