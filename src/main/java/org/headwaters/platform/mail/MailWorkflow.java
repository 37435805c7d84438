package org.headwaters.platform.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.Roles;
import org.headwaters.platform.Settings;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.outbox.Queue;

/** What an administrator may do to mail: send a letter on its way again, hold everything, let it go. */
@Stateless
public class MailWorkflow {
    private static final SubjectRef ALL = new SubjectRef("mail", "all");

    @Inject
    private Queue queue;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void tryNow(long id) {
        var parcel = queue.tryNow(id);
        audit.write("mail.triedAgain", new SubjectRef("mail", Long.toString(id)), parcel.error(), null);
    }

    /** Nothing leaves from now on; what is written waits. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void stop() {
        settings.put(Postman.STOPPED, clock.instant().toString());
        audit.write("mail.stopped", ALL, null, null);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void resume() {
        settings.remove(Postman.STOPPED);
        audit.write("mail.resumed", ALL, null, null);
    }
}
