package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Sentences;

/** Tells everyone who acts for an application until when it may be submitted now, each in the hours of their own zone. */
@ApplicationScoped
class WhenExtended {
    @Inject
    Applications applications;

    @Inject
    LetterPost post;

    @Inject
    Notices notices;

    @Inject
    PersonNames names;

    @Inject
    Clock clock;

    void extended(@Observes GrantEvent.Extended event) {
        var step = event.step();
        var application = applications.get(step.reference());
        var title = application.getTitle();
        for (var person : post.audience(application)) {
            var sentences = new Sentences(Locale.ENGLISH, names.zoneOf(person), clock);
            var mail = new Mail(
                    person,
                    sentences.say("grants.mail.extended.subject", title),
                    sentences.say("grants.mail.extended.body", title, event.until(), step.reason()),
                    sentences.say("grants.mail.why.applicant", title),
                    Address.APPLY.of(step.reference()));
            notices.tell(step.reference() + "/extended/" + step.version(), person, NoticeKind.DEADLINE, mail);
        }
    }
}
