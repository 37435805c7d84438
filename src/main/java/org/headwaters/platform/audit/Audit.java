package org.headwaters.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;
import org.headwaters.platform.SubjectRef;

/** Writes the trail: who and from where it takes from the caller, when from the clock. */
@ApplicationScoped
@Published
public class Audit {
    @Inject
    private AuditRows rows;

    @Inject
    private AuditWorkflow apart;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Adds a deed within the transaction that does it.
     *
     * @param action the room's word for it, {@code grants.award}
     * @param before what held before, in short text or JSON; null when nothing did
     * @param after what holds now; null when it is gone
     */
    public void write(String action, SubjectRef subject, String before, String after) {
        rows.add(row(action, subject, before, after));
    }

    /** Adds a deed of somebody who is not signed in yet, and has shown by a link of one's own who it is. */
    public void write(String action, SubjectRef subject, String before, String after, PersonId by) {
        rows.add(row(action, subject, before, after, by));
    }

    /**
     * Adds what somebody tried and was refused; it stays although the try rolls back.
     *
     * @param why which rule said no
     */
    public void refused(String action, SubjectRef subject, String why) {
        apart.writeApart(row(action, subject, null, why));
    }

    private AuditRow row(String action, SubjectRef subject, String before, String after) {
        return row(action, subject, before, after, caller.isSignedIn() ? caller.person() : null);
    }

    private AuditRow row(String action, SubjectRef subject, String before, String after, PersonId who) {
        return new AuditRow(new Deed(action, subject, who, caller.address(), before, after, clock.instant()));
    }
}
