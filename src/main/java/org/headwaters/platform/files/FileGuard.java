package org.headwaters.platform.files;

import org.headwaters.platform.Caller;
import org.headwaters.platform.Published;
import org.headwaters.platform.SubjectRef;

/** A room's word on who may read the files of its subjects. A kind without a guard is read by nobody. */
@Published
public interface FileGuard {

    /** The kind of subject it speaks for, as in {@link SubjectRef#kind()}. */
    String kind();

    boolean mayRead(SubjectRef subject, Caller caller);
}
