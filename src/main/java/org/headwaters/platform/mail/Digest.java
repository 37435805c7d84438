package org.headwaters.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Rhythm;
import org.headwaters.platform.text.Texts;

/** The day's one mail: at half past seven of the reader's own morning, only if there is something, not while away. */
@ApplicationScoped
class Digest implements Rhythm {
    static final LocalTime MORNING = LocalTime.of(7, 30);

    private NoticeRows rows;
    private Deputies deputies;
    private PersonNames names;
    private Mails mails;
    private SmtpSettings smtp;
    private Clock clock;

    protected Digest() {}

    @Inject
    Digest(NoticeRows rows, Deputies deputies, PersonNames names, Mails mails, SmtpSettings smtp, Clock clock) {
        this.rows = rows;
        this.deputies = deputies;
        this.names = names;
        this.mails = mails;
        this.smtp = smtp;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "platform.mail.digest";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void beat() {
        rows.waitingPeople().forEach(this::tell);
    }

    private void tell(PersonId person) {
        var now = clock.instant().atZone(names.zoneOf(person));
        var day = now.toLocalDate();
        if (now.toLocalTime().isBefore(MORNING) || deputies.isAway(person) || rows.hadDigest(person, day)) {
            return;
        }
        var waiting = rows.waitingFor(person);
        var texts = Texts.in(Locale.ENGLISH);
        var mail = new Mail(
                person,
                texts.get("platform.digest.subject", waiting.size()),
                body(waiting),
                texts.get("platform.digest.why"),
                "/my");
        mails.send("digest/" + person.value() + "/" + day, mail);
        waiting.forEach(notice -> notice.wentOut(day));
    }

    private String body(List<KeptNotice> waiting) {
        return waiting.stream()
                .map(n -> n.getLink() == null ? n.getSubject() : n.getSubject() + "\n" + smtp.base() + n.getLink())
                .collect(Collectors.joining("\n\n"));
    }
}
