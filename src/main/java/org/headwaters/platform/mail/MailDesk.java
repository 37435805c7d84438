package org.headwaters.platform.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Roles;
import org.headwaters.platform.Settings;
import org.headwaters.platform.outbox.Outbox;
import org.headwaters.platform.outbox.Parcel;
import org.headwaters.platform.outbox.Queue;

/** Shows administrators how mail goes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MailDesk {
    private static final int SAMPLE = 500;

    @Inject
    private Queue queue;

    @Inject
    private Outbox outbox;

    @Inject
    private PersonNames names;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.ADMINISTRATOR)
    public MailScreen page(Queue.View view, int from, int most) {
        var morning = clock.instant()
                .atZone(caller.zone())
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
        var times = queue.times(Mails.KIND, morning, SAMPLE);
        return new MailScreen(
                queue.page(Mails.KIND, view, morning, from, most).stream()
                        .map(this::line)
                        .toList(),
                count(view, morning),
                count(Queue.View.SINCE, morning),
                count(Queue.View.WAITING, morning),
                count(Queue.View.TROUBLE, morning),
                times.size(),
                times.isEmpty() ? -1 : times.get(times.size() / 2).toSeconds(),
                settings.get(Postman.STOPPED).isPresent());
    }

    /** How many letters are in trouble, for the rail. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public long trouble() {
        return count(Queue.View.TROUBLE, null);
    }

    private long count(Queue.View view, Instant since) {
        return queue.count(Mails.KIND, view, since);
    }

    private MailScreen.Line line(Parcel parcel) {
        var mail = outbox.read(parcel.json(), Mail.class);
        var to = mail.address() == null ? names.emailOf(mail.to()) : mail.address();
        return new MailScreen.Line(
                parcel.id(),
                parcel.postedAt(),
                mail.subject(),
                to,
                parcel.standing(),
                parcel.error(),
                parcel.dueAt(),
                parcel.doneAt());
    }
}
